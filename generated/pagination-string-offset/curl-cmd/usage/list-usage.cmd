curl "https://api.example.com/usage"
