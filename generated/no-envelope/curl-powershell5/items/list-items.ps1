curl.exe 'https://api.example.com/items'
