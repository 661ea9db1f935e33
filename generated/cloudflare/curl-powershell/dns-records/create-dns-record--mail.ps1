curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "type": "MX",
  "name": "example.com",
  "content": "mx.example.com",
  "priority": 10,
  "ttl": 1
}'
