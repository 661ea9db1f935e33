curl.exe 'https://api.example.com/issues'
