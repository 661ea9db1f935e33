curl.exe 'https://api.example.com/notes'
