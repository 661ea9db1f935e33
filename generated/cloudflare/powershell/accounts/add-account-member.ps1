Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/members" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "email": "anna.o''neil@example.com",
  "roles": ["3536bcfad5faccb999b47003c79917fb"]
}' | ConvertTo-Json -Depth 7
