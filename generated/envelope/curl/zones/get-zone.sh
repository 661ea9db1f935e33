curl "https://api.example.com/zones/$ID"
