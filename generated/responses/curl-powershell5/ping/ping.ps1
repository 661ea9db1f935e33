curl.exe 'https://api.example.com/ping'
