Invoke-RestMethod -Uri "https://api.example.com/zones/$Env:ID" -Method 'DELETE' | ConvertTo-Json -Depth 5
