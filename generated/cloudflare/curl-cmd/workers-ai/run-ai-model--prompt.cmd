curl "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/ai/run/%MODEL_NAME%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Accept: application/json" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""prompt"":""What's the origin of the phrase \\""Hello, World\\""?"",""max_tokens"":256}"
