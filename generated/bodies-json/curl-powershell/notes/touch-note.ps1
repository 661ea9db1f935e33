curl.exe "https://api.example.com/notes/$Env:ID" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "at": "2025-01-01T00:00:00Z"
}'
