curl.exe 'https://api.example.com/usage'
