curl.exe 'https://api.example.com/messages' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "text": "string"
}'
