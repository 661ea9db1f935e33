Invoke-RestMethod -Uri 'https://api.example.com/bearer' -Method 'GET' `
  -Headers @{ 'Authorization' = "Bearer $Env:SECURITY_TOKEN" }
