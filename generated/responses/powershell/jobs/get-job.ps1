Invoke-RestMethod -Uri "https://api.example.com/jobs/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 2
