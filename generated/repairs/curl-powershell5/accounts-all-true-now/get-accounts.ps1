curl.exe 'https://api.example.com/accounts?all=true'
