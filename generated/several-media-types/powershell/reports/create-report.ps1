Invoke-RestMethod -Uri 'https://api.example.com/reports' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "title": "May",
  "total": 12
}' | ConvertTo-Json -Depth 2
