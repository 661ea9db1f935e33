curl.exe --request PUT "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/values/$Env:KEY_NAME" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --form 'value=@"value.bin";type=application/octet-stream'
