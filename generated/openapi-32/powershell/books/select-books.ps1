Invoke-RestMethod -Uri 'https://api.example.com/select' -Method 'GET' | ConvertTo-Json -Depth 2
