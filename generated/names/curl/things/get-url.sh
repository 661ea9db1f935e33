curl https://api.example.com/clashes/5
