curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
