curl "https://api.example.com/issues"
