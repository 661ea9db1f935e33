curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/dns_records/import" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --form "file=@""file.txt"";type=text/plain"
