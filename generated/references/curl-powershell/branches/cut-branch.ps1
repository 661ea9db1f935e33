curl.exe --request DELETE "https://api.example.com/branches/$Env:ID"
