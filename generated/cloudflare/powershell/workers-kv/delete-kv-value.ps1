Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/values/$Env:KEY_NAME" -Method 'DELETE' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } | ConvertTo-Json -Depth 5
