curl.exe --request PATCH "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/$Env:DNS_RECORD_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"comment\": \"Anna''s \\\"main\\\" zone: don''t touch, ask first ($5 & 100% sure)\"
}'
