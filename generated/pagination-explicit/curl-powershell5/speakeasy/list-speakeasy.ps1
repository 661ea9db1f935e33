curl.exe 'https://api.example.com/speakeasy'
