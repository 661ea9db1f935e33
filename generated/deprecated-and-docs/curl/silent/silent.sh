curl https://api.example.com/silent
