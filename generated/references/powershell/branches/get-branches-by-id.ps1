Invoke-RestMethod -Uri "https://api.example.com/branches/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 100
