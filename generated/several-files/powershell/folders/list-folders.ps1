Invoke-RestMethod -Uri 'https://api.example.com/folders' -Method 'GET' | ConvertTo-Json -Depth 100
