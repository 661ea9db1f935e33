Invoke-RestMethod -Uri 'https://api.example.com/images' -Method 'GET' | ConvertTo-Json -Depth 4
