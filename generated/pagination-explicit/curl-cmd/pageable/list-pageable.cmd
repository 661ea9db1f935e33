curl "https://api.example.com/pageable"
