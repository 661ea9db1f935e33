curl.exe 'https://api.example.com/delimited'
