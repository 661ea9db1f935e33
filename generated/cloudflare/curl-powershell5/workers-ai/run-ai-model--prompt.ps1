curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/ai/run/$Env:MODEL_NAME" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Accept: application/json' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"prompt\": \"What''s the origin of the phrase \\\"Hello, World\\\"?\",
  \"max_tokens\": 256
}'
