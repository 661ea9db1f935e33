curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/settings/%SETTING_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
