Invoke-RestMethod -Uri 'https://api.example.com/usage' -Method 'GET' | ConvertTo-Json -Depth 4
