Invoke-RestMethod -Uri 'https://api.example.com/events' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/vnd.api+json' } | ConvertTo-Json -Depth 4
