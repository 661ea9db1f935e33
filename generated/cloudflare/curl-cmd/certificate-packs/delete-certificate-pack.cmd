curl --request DELETE "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/ssl/certificate_packs/%CERTIFICATE_PACK_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
