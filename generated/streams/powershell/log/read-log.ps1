Invoke-RestMethod -Uri 'https://api.example.com/log' -Method 'GET' `
  -Headers @{ 'Accept' = 'application/jsonl' }
