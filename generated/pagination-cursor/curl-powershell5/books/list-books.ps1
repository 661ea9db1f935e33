curl.exe 'https://api.example.com/books'
