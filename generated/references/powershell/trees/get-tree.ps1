Invoke-RestMethod -Uri "https://api.example.com/trees/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 100
