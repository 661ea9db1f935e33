curl.exe --request DELETE "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/ssl/certificate_packs/$Env:CERTIFICATE_PACK_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
