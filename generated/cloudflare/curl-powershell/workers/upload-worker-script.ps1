curl.exe --request PUT "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/workers/scripts/$Env:SCRIPT_NAME" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --form 'metadata="{\"main_module\":\"worker.js\",\"compatibility_date\":\"2024-05-01\",\"bindings\":[{\"type\":\"plain_text\",\"name\":\"GREETING\",\"text\":\"Hello from Anna''s \\\"main\\\" Worker\"}]}";type=application/json' `
  --form 'files=@"files.bin";type=application/javascript+module'
