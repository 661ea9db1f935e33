curl.exe 'https://api.example.com/models'
