curl.exe 'https://api.example.com/browsers'
