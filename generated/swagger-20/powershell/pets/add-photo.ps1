# Needs PowerShell 7 for -Form; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri "https://api.example.com/v1/pets/$Env:ID/photo" -Method 'POST' `
  -Headers @{ 'X-Key' = "$Env:API_KEY"; 'Accept' = 'application/json' } `
  -Form ([ordered]@{
    'photo' = (Get-Item -LiteralPath 'photo.bin')
  }) | ConvertTo-Json -Depth 2
