Invoke-RestMethod -Uri "https://api.example.com/books/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 3
