curl "https://api.example.com/files"
