curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/export" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Accept: text/plain'
