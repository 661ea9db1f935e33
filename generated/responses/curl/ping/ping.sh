curl https://api.example.com/ping
