curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/workers/scripts/$Env:SCRIPT_NAME/content/v2" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Accept: text/javascript'
