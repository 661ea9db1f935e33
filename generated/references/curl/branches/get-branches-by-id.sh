curl "https://api.example.com/branches/$ID"
