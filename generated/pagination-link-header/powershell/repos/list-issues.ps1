Invoke-RestMethod -Uri "https://api.example.com/repos/$Env:OWNER/issues" -Method 'GET' | ConvertTo-Json -Depth 3
