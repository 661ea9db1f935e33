Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/$Env:DNS_RECORD_ID" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "type": "TXT",
  "name": "_dmarc.example.com",
  "content": "\"v=DMARC1; p=none; rua=mailto:dmarc@example.com\"",
  "ttl": 300
}' | ConvertTo-Json -Depth 5
