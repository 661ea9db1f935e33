curl.exe 'https://api.example.com/parameters' `
  --header "Authorization: Bearer $Env:SECURITY_TOKEN"
