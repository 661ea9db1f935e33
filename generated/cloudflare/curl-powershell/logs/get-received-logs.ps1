curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/logs/received?end=2024-05-20T10%3A15%3A00Z" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Accept: application/x-ndjson'
