curl.exe --head "https://api.example.com/jobs/$Env:ID"
