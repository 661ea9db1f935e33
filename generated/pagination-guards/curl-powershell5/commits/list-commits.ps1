curl.exe 'https://api.example.com/commits'
