curl "https://api.example.com/parameters" ^
  --header "Authorization: Bearer %SECURITY_TOKEN%"
