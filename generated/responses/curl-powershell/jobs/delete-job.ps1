curl.exe --request DELETE "https://api.example.com/jobs/$Env:ID"
