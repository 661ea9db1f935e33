curl "https://api.example.com/members"
