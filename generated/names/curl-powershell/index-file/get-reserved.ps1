curl.exe 'https://api.example.com/reserved'
