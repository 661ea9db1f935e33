curl.exe 'https://api.example.com/clashes/1'
