Invoke-RestMethod -Uri 'https://api.example.com/zones' -Method 'GET' | ConvertTo-Json -Depth 5
