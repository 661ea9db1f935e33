curl.exe "https://api.example.com/shades/$Env:ID"
