Invoke-RestMethod -Uri 'https://api.example.com/notes' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "title": "Hello"
}' | ConvertTo-Json -Depth 3
