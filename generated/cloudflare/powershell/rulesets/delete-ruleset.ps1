Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/rulesets/$Env:RULESET_ID" -Method 'DELETE' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" }
