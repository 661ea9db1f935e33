curl --request PUT "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""name"":""Anna's \\""main\\"" account"",""settings"":{""enforce_twofactor"":true}}"
