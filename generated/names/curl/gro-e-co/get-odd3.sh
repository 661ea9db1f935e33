curl https://api.example.com/odd/3
