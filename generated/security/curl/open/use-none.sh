curl https://api.example.com/open
