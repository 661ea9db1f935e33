Invoke-RestMethod -Uri 'https://api.example.com/articles' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/vnd.api+json' } | ConvertTo-Json -Depth 4
