curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
