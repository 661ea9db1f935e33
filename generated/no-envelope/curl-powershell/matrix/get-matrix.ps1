curl.exe 'https://api.example.com/matrix'
