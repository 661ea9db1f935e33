curl.exe 'https://api.example.com/trees' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "label": "string"
}'
