Invoke-RestMethod -Uri 'https://api.example.com/browsers' -Method 'GET' | ConvertTo-Json -Depth 3
