curl.exe "https://api.example.com/reports/$Env:ID" `
  --header 'Accept: application/json'
