Invoke-RestMethod -Uri "https://api.example.com/reports/$Env:ID" -Method 'GET' `
  -Headers @{ 'Accept' = 'application/json' } | ConvertTo-Json -Depth 2
