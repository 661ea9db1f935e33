curl.exe 'https://api.example.com/notes' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "title": "Hello"
}'
