Invoke-RestMethod -Uri 'https://api.example.com/scim/v2/Users' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/scim+json' } | ConvertTo-Json -Depth 4
