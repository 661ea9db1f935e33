Invoke-RestMethod -Uri 'https://api.example.com/fern' -Method 'GET' | ConvertTo-Json -Depth 4
