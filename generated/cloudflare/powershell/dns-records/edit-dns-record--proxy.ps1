Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/$Env:DNS_RECORD_ID" -Method 'PATCH' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "proxied": true
}' | ConvertTo-Json -Depth 5
