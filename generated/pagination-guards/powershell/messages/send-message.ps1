Invoke-RestMethod -Uri 'https://api.example.com/messages' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "text": "string"
}' | ConvertTo-Json -Depth 4
