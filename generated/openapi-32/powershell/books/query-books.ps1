# Needs PowerShell 7 for -CustomMethod; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri 'https://api.example.com/books' -CustomMethod 'QUERY' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "author": "O''Neil",
  "year": 2024
}' | ConvertTo-Json -Depth 3
