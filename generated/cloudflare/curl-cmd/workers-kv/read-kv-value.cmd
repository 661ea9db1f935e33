curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/storage/kv/namespaces/%NAMESPACE_ID%/values/%KEY_NAME%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Accept: application/octet-stream"
