Invoke-RestMethod -Uri "https://api.example.com/jobs/$Env:ID/log" -Method 'GET' `
  -Headers @{ 'Accept' = 'text/plain' }
