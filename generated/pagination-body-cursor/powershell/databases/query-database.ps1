Invoke-RestMethod -Uri "https://api.example.com/databases/$Env:ID/query" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "filter": {
    "status": "open"
  },
  "page_size": 50
}' | ConvertTo-Json -Depth 4
