curl "https://api.example.com/users"
