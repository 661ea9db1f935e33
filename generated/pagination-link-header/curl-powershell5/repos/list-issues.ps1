curl.exe "https://api.example.com/repos/$Env:OWNER/issues"
