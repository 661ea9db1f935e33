curl.exe --request DELETE "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/bulk" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '[\"greeting\", \"user:anna/theme\"]'
