Invoke-RestMethod -Uri "https://api.example.com/zones/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 5
