Invoke-RestMethod -Uri 'https://api.example.com/trees' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "label": "string"
}' | ConvertTo-Json -Depth 100
