curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/ssl/certificate_packs" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
