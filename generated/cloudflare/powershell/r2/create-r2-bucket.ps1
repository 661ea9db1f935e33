Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/r2/buckets" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "name": "backup-2024",
  "locationHint": "weur",
  "storageClass": "InfrequentAccess"
}' | ConvertTo-Json -Depth 5
