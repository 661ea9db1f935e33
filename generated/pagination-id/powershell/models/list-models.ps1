Invoke-RestMethod -Uri 'https://api.example.com/models' -Method 'GET' | ConvertTo-Json -Depth 4
