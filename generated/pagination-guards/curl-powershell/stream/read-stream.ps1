curl.exe "https://api.example.com/stream/$Env:ID" `
  --header 'Accept: text/event-stream'
