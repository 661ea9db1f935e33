Invoke-RestMethod -Uri 'https://api.example.com/orders' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "id": "o-1"
}' | ConvertTo-Json -Depth 3
