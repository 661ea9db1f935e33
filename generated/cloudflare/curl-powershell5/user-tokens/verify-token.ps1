curl.exe 'https://api.cloudflare.com/client/v4/user/tokens/verify' `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
