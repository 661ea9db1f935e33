curl.exe 'https://api.example.com/limits'
