Invoke-RestMethod -Uri 'https://api.example.com/bytes' -Method 'PUT' `
  -ContentType 'application/octet-stream' `
  -InFile 'file.bin'
