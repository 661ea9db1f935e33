curl --request PUT "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/workers/scripts/%SCRIPT_NAME%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --form "metadata=""{\\""main_module\\"":\\""worker.js\\"",\\""compatibility_date\\"":\\""2024-05-01\\"",\\""bindings\\"":[{\\""type\\"":\\""plain_text\\"",\\""name\\"":\\""GREETING\\"",\\""text\\"":\\""Hello from Anna's \\\\\\""main\\\\\\"" Worker\\""}]}"";type=application/json" ^
  --form "files=@""files.bin"";type=application/javascript+module"
