Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/$Env:DNS_RECORD_ID" -Method 'DELETE' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } | ConvertTo-Json -Depth 5
