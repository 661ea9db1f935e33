curl.exe 'https://api.example.com/other-things'
