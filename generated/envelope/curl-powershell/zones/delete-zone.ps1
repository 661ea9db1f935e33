curl.exe --request DELETE "https://api.example.com/zones/$Env:ID"
