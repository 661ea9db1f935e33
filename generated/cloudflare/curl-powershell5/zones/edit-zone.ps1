curl.exe --request PATCH "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"paused\": true
}'
