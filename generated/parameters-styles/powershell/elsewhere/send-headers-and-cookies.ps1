Invoke-RestMethod -Uri 'https://api.example.com/elsewhere' -Method 'GET' `
  -Headers @{ 'X-Text' = 'quoted "text", and more' }
