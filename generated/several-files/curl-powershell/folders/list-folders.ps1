curl.exe 'https://api.example.com/folders'
