Invoke-RestMethod -Uri 'https://api.example.com/basic' -Method 'GET' `
  -Headers @{
    'Authorization' = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("${Env:SECURITY_USERNAME}:$Env:SECURITY_PASSWORD"))
  }
