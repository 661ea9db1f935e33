Invoke-RestMethod -Uri "https://api.example.com/v1/pets/$Env:ID/photo" -Method 'GET' `
  -Headers @{ 'X-Key' = "$Env:API_KEY"; 'Accept' = 'image/png' }
