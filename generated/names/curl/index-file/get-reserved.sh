curl https://api.example.com/reserved
