Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/settings/$Env:SETTING_ID" -Method 'PATCH' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "value": "on"
}' | ConvertTo-Json -Depth 7
