Invoke-RestMethod -Uri 'https://api.example.com/files' -Method 'GET' | ConvertTo-Json -Depth 4
