Invoke-RestMethod -Uri 'https://api.example.com/events' -Method 'GET' `
  -Headers @{ 'Accept' = 'text/event-stream' }
