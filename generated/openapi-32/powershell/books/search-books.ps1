Invoke-RestMethod -Uri 'https://api.example.com/search' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/jsonl' }
