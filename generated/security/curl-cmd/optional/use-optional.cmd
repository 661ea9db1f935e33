curl "https://api.example.com/optional" ^
  --header "Authorization: Bearer %SECURITY_TOKEN%"
