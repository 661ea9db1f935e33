curl.exe 'https://api.example.com/broken'
