curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/r2/buckets/%BUCKET_NAME%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
