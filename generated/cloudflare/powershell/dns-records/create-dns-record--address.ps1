Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "type": "A",
  "name": "www.example.com",
  "content": "198.51.100.4",
  "ttl": 3600,
  "proxied": true,
  "comment": "Anna''s \"main\" zone",
  "tags": ["owner:dns-team"]
}' | ConvertTo-Json -Depth 5
