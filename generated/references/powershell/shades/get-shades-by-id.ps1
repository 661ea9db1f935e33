Invoke-RestMethod -Uri "https://api.example.com/shades/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 100
