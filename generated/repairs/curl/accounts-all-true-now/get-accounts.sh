curl 'https://api.example.com/accounts?all=true'
