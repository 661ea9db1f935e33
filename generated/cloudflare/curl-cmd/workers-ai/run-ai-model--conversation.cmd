curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/ai/run/%MODEL_NAME%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Accept: application/json" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""messages"":[{""role"":""system"",""content"":""You are a friendly assistant.""},{""role"":""user"",""content"":""Why is the sky blue?""}],""stream"":true}"
