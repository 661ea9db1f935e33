Invoke-RestMethod -Uri 'https://api.example.com/digest' -Method 'GET' `
  -Headers @{ 'Authorization' = "Digest $Env:SECURITY_DIGEST_TOKEN" }
