Invoke-RestMethod -Uri 'https://api.example.com/subscriptions' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "url": "https://client.example.com/hook?id=1"
}' | ConvertTo-Json -Depth 2
