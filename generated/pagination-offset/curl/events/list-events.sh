curl https://api.example.com/events
