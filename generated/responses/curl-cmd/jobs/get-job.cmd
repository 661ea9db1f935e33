curl "https://api.example.com/jobs/%ID%"
