Invoke-RestMethod -Uri 'https://api.example.com/v1/pets' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'X-Key' = "$Env:API_KEY"; 'Accept' = 'application/json' } `
  -Body '{
  "name": "string",
  "kind": "string"
}' | ConvertTo-Json -Depth 2
