curl "https://api.example.com/tasks"
