curl "https://api.example.com/broken"
