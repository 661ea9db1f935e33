curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/ssl/certificate_packs" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
