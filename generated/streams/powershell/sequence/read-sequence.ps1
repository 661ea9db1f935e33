Invoke-RestMethod -Uri 'https://api.example.com/sequence' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/json-seq' }
