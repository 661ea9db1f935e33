Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/firewall/access_rules/rules" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "mode": "challenge",
  "configuration": {
    "target": "ip",
    "value": "198.51.100.4"
  },
  "notes": "Seen by Anna''s \"night shift\""
}' | ConvertTo-Json -Depth 5
