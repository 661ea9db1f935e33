curl.exe 'https://api.example.com/logs'
