Invoke-RestMethod -Uri "https://api.example.com/shades/$Env:ID" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "root": {
    "id": "string"
  }
}' | ConvertTo-Json -Depth 100
