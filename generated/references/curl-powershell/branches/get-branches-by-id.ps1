curl.exe "https://api.example.com/branches/$Env:ID"
