Invoke-RestMethod -Uri 'https://api.example.com/products' -Method 'GET' | ConvertTo-Json -Depth 4
