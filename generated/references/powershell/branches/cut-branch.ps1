Invoke-RestMethod -Uri "https://api.example.com/branches/$Env:ID" -Method 'DELETE'
