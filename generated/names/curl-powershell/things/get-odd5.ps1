curl.exe 'https://api.example.com/odd/5'
