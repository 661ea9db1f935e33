curl https://api.example.com/clashes/3
