curl --request PUT "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/storage/kv/namespaces/$NAMESPACE_ID/values/$KEY_NAME" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --form 'value=@"value.bin";type=application/octet-stream'
