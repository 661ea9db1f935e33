curl "https://api.example.com/search"
