curl --get "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/logs/received" ^
  --data-urlencode "end=2024-05-20T10:15:00Z" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Accept: application/x-ndjson"
