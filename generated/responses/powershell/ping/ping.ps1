Invoke-RestMethod -Uri 'https://api.example.com/ping' -Method 'GET' | ConvertTo-Json -Depth 2
