Invoke-RestMethod -Uri 'https://api.example.com/items' -Method 'GET' | ConvertTo-Json -Depth 3
