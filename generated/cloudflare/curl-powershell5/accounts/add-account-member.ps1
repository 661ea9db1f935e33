curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/members" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"email\": \"anna.o''neil@example.com\",
  \"roles\": [\"3536bcfad5faccb999b47003c79917fb\"]
}'
