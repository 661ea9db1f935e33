curl.exe "https://api.example.com/keys?api%20key=$Env:SECURITY_QUERY_KEY" `
  --header "X-Api-Key: $Env:SECURITY_API_KEY" `
  --header "Cookie: session=$Env:SECURITY_COOKIE_KEY"
