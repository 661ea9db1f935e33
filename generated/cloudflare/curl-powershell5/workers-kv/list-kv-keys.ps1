curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/keys" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
