curl https://api.example.com/browsers
