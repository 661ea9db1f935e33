Invoke-RestMethod -Uri 'https://api.example.com/optional' -Method 'GET' `
  -Headers @{ 'Authorization' = "Bearer $Env:SECURITY_TOKEN" }
