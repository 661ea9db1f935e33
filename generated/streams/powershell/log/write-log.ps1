Invoke-RestMethod -Uri 'https://api.example.com/log' -Method 'POST' `
  -ContentType 'application/x-ndjson; charset=utf-8' `
  -Body '{"at":"2025-01-01T00:00:00Z","message":"string"}
'
