curl.exe 'https://api.example.com/fern'
