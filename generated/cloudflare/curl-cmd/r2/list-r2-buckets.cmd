curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/r2/buckets" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
