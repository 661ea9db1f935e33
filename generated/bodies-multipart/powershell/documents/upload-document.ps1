# Needs PowerShell 7 for -Form; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri 'https://api.example.com/documents' -Method 'POST' `
  -Form ([ordered]@{
    'document' = (Get-Item -LiteralPath 'document.pdf')
  })
