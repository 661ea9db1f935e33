Invoke-RestMethod -Uri 'https://api.example.com/limits' -Method 'GET' | ConvertTo-Json -Depth 3
