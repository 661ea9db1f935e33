Invoke-RestMethod -Uri "https://api.example.com/parameters/$Env:ID/$Env:BODY/$Env:ITEM_ID" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Accept' = 'application/json' } `
  -Body '{
  "message": "Hello"
}' | ConvertTo-Json -Depth 2
