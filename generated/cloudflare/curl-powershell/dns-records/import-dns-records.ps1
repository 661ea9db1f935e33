curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/import" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --form 'file=@"file.txt";type=text/plain'
