curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/pagerules" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
