curl.exe 'https://api.example.com/v1/pets' `
  --header "X-Key: $Env:API_KEY" `
  --header 'Accept: application/json' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "name": "string",
  "kind": "string"
}'
