Invoke-RestMethod -Uri 'https://api.cloudflare.com/client/v4/certificates?zone_id=023e105f4ecef8ad9ca31a8372d0c353' -Method 'GET' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } | ConvertTo-Json -Depth 5
