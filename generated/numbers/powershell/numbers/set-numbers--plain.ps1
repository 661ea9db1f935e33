Invoke-RestMethod -Uri "https://api.example.com/numbers/$Env:ID" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "big": 42
}' | ConvertTo-Json -Depth 3
