Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/export" -Method 'GET' `
  -Headers @{
    'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN"
    'Accept' = 'text/plain'
  }
