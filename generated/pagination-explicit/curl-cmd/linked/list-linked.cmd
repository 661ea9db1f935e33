curl "https://api.example.com/linked"
