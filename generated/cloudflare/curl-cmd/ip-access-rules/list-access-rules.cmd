curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/firewall/access_rules/rules" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
