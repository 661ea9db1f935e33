curl.exe 'https://api.cloudflare.com/client/v4/zones' `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN"
