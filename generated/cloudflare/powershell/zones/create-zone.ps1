Invoke-RestMethod -Uri 'https://api.cloudflare.com/client/v4/zones' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "account": {
    "id": "01a7362d577a6c3019a474fd6f485823"
  },
  "name": "example.com",
  "type": "full"
}' | ConvertTo-Json -Depth 5
