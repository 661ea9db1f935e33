Invoke-RestMethod -Uri 'https://api.example.com/shapes' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "radius": 1.5
}'
