curl.exe 'https://api.example.com/files'
