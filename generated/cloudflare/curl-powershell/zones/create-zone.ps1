curl.exe 'https://api.cloudflare.com/client/v4/zones' `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "account": {
    "id": "01a7362d577a6c3019a474fd6f485823"
  },
  "name": "example.com",
  "type": "full"
}'
