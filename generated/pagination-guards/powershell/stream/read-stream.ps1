Invoke-RestMethod -Uri "https://api.example.com/stream/$Env:ID" -Method 'GET' `
  -Headers @{ 'Accept' = 'text/event-stream' }
