curl "https://api.example.com/pods"
