Invoke-RestMethod -Uri 'https://api.example.com/values' -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "version": 2,
  "size": "small",
  "pair": ["left", 2],
  "price": 1
}' | ConvertTo-Json -Depth 3
