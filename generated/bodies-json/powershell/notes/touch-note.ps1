Invoke-RestMethod -Uri "https://api.example.com/notes/$Env:ID" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "at": "2025-01-01T00:00:00Z"
}'
