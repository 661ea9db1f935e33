curl.exe --request PUT "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/$Env:DNS_RECORD_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"type\": \"TXT\",
  \"name\": \"_dmarc.example.com\",
  \"content\": \"\\\"v=DMARC1; p=none; rua=mailto:dmarc@example.com\\\"\",
  \"ttl\": 300
}'
