Invoke-RestMethod -Uri "https://api.example.com/notes/$Env:ID" -Method 'PATCH' `
  -ContentType 'application/merge-patch+json; charset=utf-8' `
  -Headers @{ 'Accept' = 'application/vnd.example.note+json' } `
  -Body '{}' | ConvertTo-Json -Depth 3
