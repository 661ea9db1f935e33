Invoke-RestMethod -Uri 'https://api.example.com/clashes/1' -Method 'GET' | ConvertTo-Json -Depth 5
