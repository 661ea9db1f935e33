curl https://api.example.com/notes
