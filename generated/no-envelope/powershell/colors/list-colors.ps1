Invoke-RestMethod -Uri 'https://api.example.com/colors' -Method 'GET' | ConvertTo-Json -Depth 2
