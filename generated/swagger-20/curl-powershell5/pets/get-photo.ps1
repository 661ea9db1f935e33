curl.exe "https://api.example.com/v1/pets/$Env:ID/photo" `
  --header "X-Key: $Env:API_KEY" `
  --header 'Accept: image/png'
