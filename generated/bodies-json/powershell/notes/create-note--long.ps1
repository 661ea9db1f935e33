Invoke-RestMethod -Uri 'https://api.example.com/notes' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "title": "Anna''s \"main\" note",
  "stars": 5,
  "tags": ["a", "b & c"]
}' | ConvertTo-Json -Depth 3
