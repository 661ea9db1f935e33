# Needs PowerShell 7 for -CustomMethod; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri 'https://api.example.com/books' -CustomMethod 'COPY' `
  -Headers @{ 'Destination' = '/shelf/2' }
