Invoke-RestMethod -Uri 'https://api.example.com/events' -Method 'GET' | ConvertTo-Json -Depth 3
