Invoke-RestMethod -Uri 'https://api.example.com/odd' -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "$type": "string",
  "2nd": "string"
}' | ConvertTo-Json -Depth 5
