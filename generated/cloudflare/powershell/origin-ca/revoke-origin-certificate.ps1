Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/certificates/$Env:CERTIFICATE_ID" -Method 'DELETE' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } | ConvertTo-Json -Depth 5
