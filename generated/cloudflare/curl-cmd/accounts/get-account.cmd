curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
