curl.exe "https://api.example.com/files/$Env:NAME.$Env:EXTENSION"
