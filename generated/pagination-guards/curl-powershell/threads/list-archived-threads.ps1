curl.exe 'https://api.example.com/threads/archived'
