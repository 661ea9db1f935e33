curl "https://api.example.com/bearer" ^
  --header "Authorization: Bearer %SECURITY_TOKEN%"
