curl.exe 'https://api.example.com/members'
