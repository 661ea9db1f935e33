curl https://api.example.com/models
