curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/purge_cache" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""purge_everything"":true}"
