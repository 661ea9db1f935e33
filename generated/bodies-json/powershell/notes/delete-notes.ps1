Invoke-RestMethod -Uri 'https://api.example.com/notes' -Method 'DELETE' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "ids": [1, 2, 3]
}'
