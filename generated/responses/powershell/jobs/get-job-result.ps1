Invoke-RestMethod -Uri "https://api.example.com/jobs/$Env:ID/result" -Method 'GET' `
  -Headers @{ 'Accept' = 'application/zip' }
