Invoke-RestMethod -Uri 'https://api.example.com/pageable/single' -Method 'GET' | ConvertTo-Json -Depth 4
