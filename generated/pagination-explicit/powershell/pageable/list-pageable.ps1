Invoke-RestMethod -Uri 'https://api.example.com/pageable' -Method 'GET' | ConvertTo-Json -Depth 4
