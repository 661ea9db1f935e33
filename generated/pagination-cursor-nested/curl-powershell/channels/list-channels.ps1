curl.exe 'https://api.example.com/channels'
