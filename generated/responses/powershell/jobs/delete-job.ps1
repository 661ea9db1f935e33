Invoke-RestMethod -Uri "https://api.example.com/jobs/$Env:ID" -Method 'DELETE'
