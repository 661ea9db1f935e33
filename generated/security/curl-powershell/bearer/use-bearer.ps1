curl.exe 'https://api.example.com/bearer' `
  --header "Authorization: Bearer $Env:SECURITY_TOKEN"
