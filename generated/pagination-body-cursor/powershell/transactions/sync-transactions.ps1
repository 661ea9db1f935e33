Invoke-RestMethod -Uri 'https://api.example.com/transactions/sync' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "cursor": "string"
}' | ConvertTo-Json -Depth 4
