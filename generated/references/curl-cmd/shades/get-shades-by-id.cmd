curl "https://api.example.com/shades/%ID%"
