Invoke-RestMethod -Uri 'https://api.example.com/wildcard' -Method 'POST' `
  -ContentType 'application/octet-stream' `
  -InFile 'file.bin'
