curl.exe "https://api.example.com/zones/$Env:ID"
