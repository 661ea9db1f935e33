Invoke-RestMethod -Uri 'https://api.example.com/shelf' -Method 'GET' `
  -Headers @{ 'Accept' = 'text/event-stream' }
