Invoke-RestMethod -Uri 'https://api.example.com/parameters' -Method 'GET' `
  -Headers @{ 'Authorization' = "Bearer $Env:SECURITY_TOKEN" }
