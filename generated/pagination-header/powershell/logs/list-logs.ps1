Invoke-RestMethod -Uri 'https://api.example.com/logs' -Method 'GET' | ConvertTo-Json -Depth 3
