Invoke-RestMethod -Uri 'https://api.example.com/colors' -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '["red", "it''s \"blue\""]' | ConvertTo-Json -Depth 2
