curl.exe "https://api.example.com/jobs/$Env:ID/result" `
  --header 'Accept: application/zip'
