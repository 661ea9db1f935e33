curl.exe --request DELETE "https://api.example.com/v1/pets/$Env:ID" `
  --header "X-Key: $Env:API_KEY"
