curl.exe 'https://api.example.com/addresses'
