Invoke-RestMethod -Uri 'https://api.example.com/linked' -Method 'GET' | ConvertTo-Json -Depth 4
