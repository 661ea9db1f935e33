Invoke-RestMethod -Uri "https://api.example.com/numbers/$Env:ID" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "big": 9007199254740993,
  "bigger": 123456789012345678901234567890,
  "whole": 1,
  "power": 1000,
  "tiny": 1.5e-10,
  "minus_zero": 0,
  "precise": 0.1,
  "list": [1, 2.5, 3]
}' | ConvertTo-Json -Depth 3
