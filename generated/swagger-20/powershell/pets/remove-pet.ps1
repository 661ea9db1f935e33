Invoke-RestMethod -Uri "https://api.example.com/v1/pets/$Env:ID" -Method 'DELETE' `
  -Headers @{ 'X-Key' = "$Env:API_KEY" }
