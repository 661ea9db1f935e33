curl "https://api.example.com/leaves"
