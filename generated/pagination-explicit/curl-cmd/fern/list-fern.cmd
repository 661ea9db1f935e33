curl "https://api.example.com/fern"
