curl.exe 'https://api.example.com/content'
