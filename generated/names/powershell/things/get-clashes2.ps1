Invoke-RestMethod -Uri 'https://api.example.com/clashes/2' -Method 'GET' | ConvertTo-Json -Depth 5
