curl.exe "https://api.example.com/jobs/$Env:ID/log" `
  --header 'Accept: text/plain'
