curl.exe 'https://api.example.com/groups'
