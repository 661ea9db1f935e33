curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/storage/kv/namespaces/%NAMESPACE_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
