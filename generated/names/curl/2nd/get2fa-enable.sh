curl https://api.example.com/odd/1
