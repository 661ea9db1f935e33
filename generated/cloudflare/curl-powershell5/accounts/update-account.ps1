curl.exe --request PUT "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"name\": \"Anna''s \\\"main\\\" account\",
  \"settings\": {
    \"enforce_twofactor\": true
  }
}'
