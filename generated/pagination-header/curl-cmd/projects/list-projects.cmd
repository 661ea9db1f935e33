curl "https://api.example.com/projects"
