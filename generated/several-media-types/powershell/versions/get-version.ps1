Invoke-RestMethod -Uri 'https://api.example.com/versions' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/vnd.example.v1+json' } | ConvertTo-Json -Depth 2
