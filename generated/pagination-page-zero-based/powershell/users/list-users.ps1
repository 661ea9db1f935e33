Invoke-RestMethod -Uri 'https://api.example.com/users' -Method 'GET' | ConvertTo-Json -Depth 4
