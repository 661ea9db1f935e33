curl "https://api.example.com/basic" ^
  --user "%SECURITY_USERNAME%:%SECURITY_PASSWORD%"
