curl "https://api.example.com/other-things"
