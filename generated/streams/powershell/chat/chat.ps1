Invoke-RestMethod -Uri 'https://api.example.com/chat' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Accept' = 'application/json' } `
  -Body '{
  "prompt": "What''s \"up\"?",
  "stream": true
}' | ConvertTo-Json -Depth 2
