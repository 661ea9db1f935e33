Invoke-RestMethod -Uri 'https://api.example.com/books' -Method 'GET' | ConvertTo-Json -Depth 4
