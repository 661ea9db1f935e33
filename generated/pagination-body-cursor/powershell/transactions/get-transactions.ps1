Invoke-RestMethod -Uri 'https://api.example.com/transactions/get' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "account": "a1"
}' | ConvertTo-Json -Depth 4
