curl.exe "https://api.example.com/jobs/$Env:ID"
