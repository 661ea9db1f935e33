curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/r2/buckets/$Env:BUCKET_NAME" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
