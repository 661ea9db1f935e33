curl https://api.example.com/addresses
