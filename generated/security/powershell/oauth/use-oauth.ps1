Invoke-RestMethod -Uri 'https://api.example.com/oauth' -Method 'GET' `
  -Headers @{ 'Authorization' = "Bearer $Env:SECURITY_OAUTH" }
