curl.exe 'https://api.example.com/runtime'
