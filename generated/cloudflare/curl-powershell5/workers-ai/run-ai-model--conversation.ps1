curl.exe "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/ai/run/$Env:MODEL_NAME" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Accept: application/json' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"messages\": [
    {
      \"role\": \"system\",
      \"content\": \"You are a friendly assistant.\"
    },
    {
      \"role\": \"user\",
      \"content\": \"Why is the sky blue?\"
    }
  ],
  \"stream\": true
}'
