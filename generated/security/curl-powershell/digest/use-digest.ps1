curl.exe 'https://api.example.com/digest' `
  --header "Authorization: Digest $Env:SECURITY_DIGEST_TOKEN"
