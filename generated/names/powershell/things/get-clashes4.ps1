Invoke-RestMethod -Uri 'https://api.example.com/clashes/4' -Method 'GET' | ConvertTo-Json -Depth 5
