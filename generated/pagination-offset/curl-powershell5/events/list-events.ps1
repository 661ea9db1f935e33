curl.exe 'https://api.example.com/events'
