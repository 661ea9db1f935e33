curl --request PATCH "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/dns_records/%DNS_RECORD_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""proxied"":true}"
