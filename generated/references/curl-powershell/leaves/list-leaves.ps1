curl.exe 'https://api.example.com/leaves'
