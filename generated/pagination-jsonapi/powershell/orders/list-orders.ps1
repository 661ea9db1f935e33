Invoke-RestMethod -Uri 'https://api.example.com/orders' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/hal+json' } | ConvertTo-Json -Depth 5
