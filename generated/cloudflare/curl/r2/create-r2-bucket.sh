curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/r2/buckets" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "name": "backup-2024",
  "locationHint": "weur",
  "storageClass": "InfrequentAccess"
}'
