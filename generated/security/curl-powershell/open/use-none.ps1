curl.exe 'https://api.example.com/open'
