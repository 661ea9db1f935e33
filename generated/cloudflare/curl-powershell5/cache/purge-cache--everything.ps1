curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/purge_cache" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"purge_everything\": true
}'
