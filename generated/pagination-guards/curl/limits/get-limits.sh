curl https://api.example.com/limits
