Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/workers/scripts/$Env:SCRIPT_NAME/content/v2" -Method 'GET' `
  -Headers @{
    'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN"
    'Accept' = 'text/javascript'
  }
