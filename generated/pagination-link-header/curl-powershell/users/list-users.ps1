curl.exe 'https://api.example.com/users'
