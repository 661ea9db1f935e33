curl "https://api.example.com/trees/%ID%"
