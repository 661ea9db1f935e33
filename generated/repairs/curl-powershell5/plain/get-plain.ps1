curl.exe 'https://api.example.com/plain'
