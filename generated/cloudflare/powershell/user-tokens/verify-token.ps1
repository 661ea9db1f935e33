Invoke-RestMethod -Uri 'https://api.cloudflare.com/client/v4/user/tokens/verify' -Method 'GET' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } | ConvertTo-Json -Depth 5
