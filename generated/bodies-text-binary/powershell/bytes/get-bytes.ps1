Invoke-RestMethod -Uri 'https://api.example.com/bytes' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/octet-stream' }
