curl.exe --request PUT "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/bulk" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '[
  {
    \"key\": \"greeting\",
    \"value\": \"Hello, \\\"world\\\" & friends\",
    \"expiration_ttl\": 300
  },
  {
    \"key\": \"pixel\",
    \"value\": \"R0lGODlhAQABAAAAACw=\",
    \"base64\": true,
    \"metadata\": {
      \"type\": \"image/gif\"
    }
  }
]'
