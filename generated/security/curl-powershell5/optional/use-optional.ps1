curl.exe 'https://api.example.com/optional' `
  --header "Authorization: Bearer $Env:SECURITY_TOKEN"
