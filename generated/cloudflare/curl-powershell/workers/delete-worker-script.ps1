curl.exe --request DELETE "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/workers/scripts/$Env:SCRIPT_NAME" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
