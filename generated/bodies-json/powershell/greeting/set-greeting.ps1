Invoke-RestMethod -Uri 'https://api.example.com/greeting' -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '"Say \"hi\", then ''bye''"' | ConvertTo-Json -Depth 2
