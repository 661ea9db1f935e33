curl.exe --request PUT "https://api.example.com/v1/pets/$Env:ID" `
  --header "Authorization: Bearer $Env:API_TOKEN" `
  --header 'Content-Type: application/x-www-form-urlencoded' `
  --data-urlencode 'kind=cat'
