Invoke-RestMethod -Uri 'https://api.example.com/picture' -Method 'PUT' `
  -ContentType 'image/png' `
  -InFile 'file.png'
