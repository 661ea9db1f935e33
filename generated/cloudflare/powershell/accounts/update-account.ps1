Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "name": "Anna''s \"main\" account",
  "settings": {
    "enforce_twofactor": true
  }
}' | ConvertTo-Json -Depth 5
