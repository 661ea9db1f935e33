Invoke-RestMethod -Uri 'https://api.example.com/issues' -Method 'GET' | ConvertTo-Json -Depth 4
