Invoke-RestMethod -Uri 'https://api.example.com/plain' -Method 'GET' | ConvertTo-Json -Depth 2
