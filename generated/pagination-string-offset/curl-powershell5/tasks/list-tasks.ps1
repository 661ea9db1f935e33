curl.exe 'https://api.example.com/tasks'
