Invoke-RestMethod -Uri 'https://api.example.com/table' -Method 'POST' `
  -ContentType 'text/csv; charset=utf-8' `
  -Body 'name,age
"O''Neil, Anna",30
'
