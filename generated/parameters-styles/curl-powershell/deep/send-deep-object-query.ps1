curl.exe 'https://api.example.com/deep'
