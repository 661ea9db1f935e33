curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/r2/buckets" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "name": "backup-2024",
  "locationHint": "weur",
  "storageClass": "InfrequentAccess"
}'
