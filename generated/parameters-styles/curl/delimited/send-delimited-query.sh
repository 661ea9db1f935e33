curl https://api.example.com/delimited
