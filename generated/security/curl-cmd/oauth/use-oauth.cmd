curl "https://api.example.com/oauth" ^
  --header "Authorization: Bearer %SECURITY_OAUTH%"
