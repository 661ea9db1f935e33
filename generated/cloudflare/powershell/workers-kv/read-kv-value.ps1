Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/values/$Env:KEY_NAME" -Method 'GET' `
  -Headers @{
    'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN"
    'Accept' = 'application/octet-stream'
  }
