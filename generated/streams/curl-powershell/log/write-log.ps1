curl.exe 'https://api.example.com/log' `
  --header 'Content-Type: application/x-ndjson' `
  --data-raw '{"at":"2025-01-01T00:00:00Z","message":"string"}
'
