Invoke-RestMethod -Uri 'https://files.example.com/files' -Method 'POST' `
  -ContentType 'application/octet-stream' `
  -InFile 'file.bin'
