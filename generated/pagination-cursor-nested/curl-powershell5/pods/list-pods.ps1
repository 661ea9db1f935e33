curl.exe 'https://api.example.com/pods'
