Invoke-RestMethod -Uri 'https://api.example.com/notes' -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '[
  {
    "title": "string"
  }
]'
