curl "https://api.example.com/digest" ^
  --header "Authorization: Digest %SECURITY_DIGEST_TOKEN%"
