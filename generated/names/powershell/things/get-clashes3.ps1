Invoke-RestMethod -Uri 'https://api.example.com/clashes/3' -Method 'GET' | ConvertTo-Json -Depth 5
