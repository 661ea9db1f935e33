Invoke-RestMethod -Uri 'https://api.example.com/leaves' -Method 'GET' | ConvertTo-Json -Depth 100
