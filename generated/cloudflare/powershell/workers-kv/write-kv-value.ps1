# Needs PowerShell 7 for -Form; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/values/$Env:KEY_NAME" -Method 'PUT' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Form ([ordered]@{
    'value' = (Get-Item -LiteralPath 'value.bin')
  }) | ConvertTo-Json -Depth 5
