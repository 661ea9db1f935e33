curl.exe 'https://api.example.com/colors'
