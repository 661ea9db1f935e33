curl "https://api.example.com/folders"
