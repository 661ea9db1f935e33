curl "https://api.example.com/logs"
