Invoke-RestMethod -Uri "https://api.example.com/files/$Env:NAME.$Env:EXTENSION" -Method 'GET'
