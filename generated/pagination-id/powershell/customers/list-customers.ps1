Invoke-RestMethod -Uri 'https://api.example.com/customers' -Method 'GET' | ConvertTo-Json -Depth 4
