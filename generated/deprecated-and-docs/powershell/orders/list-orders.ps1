Invoke-RestMethod -Uri 'https://api.example.com/orders' -Method 'GET' | ConvertTo-Json -Depth 4
