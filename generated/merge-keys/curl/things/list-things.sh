curl https://api.example.com/things
