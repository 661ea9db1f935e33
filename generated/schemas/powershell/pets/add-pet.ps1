Invoke-RestMethod -Uri 'https://api.example.com/pets' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "kind": "cat",
  "lives": 9
}' | ConvertTo-Json -Depth 2
