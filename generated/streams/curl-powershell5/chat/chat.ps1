curl.exe 'https://api.example.com/chat' `
  --header 'Accept: application/json' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"prompt\": \"What''s \\\"up\\\"?\",
  \"stream\": true
}'
