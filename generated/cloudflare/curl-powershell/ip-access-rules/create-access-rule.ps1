curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/firewall/access_rules/rules" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "mode": "challenge",
  "configuration": {
    "target": "ip",
    "value": "198.51.100.4"
  },
  "notes": "Seen by Anna''s \"night shift\""
}'
