Invoke-RestMethod -Uri 'https://api.example.com/v1/users' -Method 'GET' | ConvertTo-Json -Depth 4
