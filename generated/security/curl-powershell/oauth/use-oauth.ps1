curl.exe 'https://api.example.com/oauth' `
  --header "Authorization: Bearer $Env:SECURITY_OAUTH"
