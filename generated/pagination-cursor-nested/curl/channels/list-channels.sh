curl https://api.example.com/channels
