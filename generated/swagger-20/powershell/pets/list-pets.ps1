Invoke-RestMethod -Uri 'https://api.example.com/v1/pets' -Method 'GET' `
  -Headers @{ 'X-Key' = "$Env:API_KEY" } | ConvertTo-Json -Depth 4
