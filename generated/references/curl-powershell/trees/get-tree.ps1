curl.exe "https://api.example.com/trees/$Env:ID"
