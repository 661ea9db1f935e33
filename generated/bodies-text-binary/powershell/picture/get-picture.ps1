Invoke-RestMethod -Uri 'https://api.example.com/picture' -Method 'GET' `
  -Headers @{ 'Accept' = 'image/*' }
