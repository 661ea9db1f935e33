Invoke-RestMethod -Uri 'https://api.example.com/addresses' -Method 'GET' | ConvertTo-Json -Depth 4
