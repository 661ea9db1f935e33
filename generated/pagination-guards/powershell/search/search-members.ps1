Invoke-RestMethod -Uri 'https://api.example.com/search' -Method 'GET' | ConvertTo-Json -Depth 4
