curl.exe 'https://api.example.com/select'
