Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "type": "MX",
  "name": "example.com",
  "content": "mx.example.com",
  "priority": 10,
  "ttl": 1
}' | ConvertTo-Json -Depth 5
