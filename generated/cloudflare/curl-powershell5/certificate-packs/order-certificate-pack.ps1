curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/ssl/certificate_packs/order" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"type\": \"advanced\",
  \"hosts\": [\"example.com\", \"*.example.com\"],
  \"validation_method\": \"txt\",
  \"validity_days\": 90,
  \"certificate_authority\": \"lets_encrypt\",
  \"cloudflare_branding\": false
}'
