curl "https://api.example.com/deep"
