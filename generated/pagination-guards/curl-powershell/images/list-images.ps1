curl.exe 'https://api.example.com/images'
