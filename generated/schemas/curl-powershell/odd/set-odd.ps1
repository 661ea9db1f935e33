curl.exe --request PUT 'https://api.example.com/odd' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "$type": "string",
  "2nd": "string"
}'
