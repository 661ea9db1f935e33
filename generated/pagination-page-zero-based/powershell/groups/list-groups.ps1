Invoke-RestMethod -Uri 'https://api.example.com/groups' -Method 'GET' | ConvertTo-Json -Depth 3
