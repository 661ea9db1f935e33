# Needs PowerShell 7 for a Cookie header; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri "https://api.example.com/keys?api%20key=$Env:SECURITY_QUERY_KEY" -Method 'GET' `
  -Headers @{
    'X-Api-Key' = "$Env:SECURITY_API_KEY"
    'Cookie' = "session=$Env:SECURITY_COOKIE_KEY"
  }
