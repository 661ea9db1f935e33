Invoke-RestMethod -Uri 'https://api.example.com/matrix' -Method 'GET' | ConvertTo-Json -Depth 3
