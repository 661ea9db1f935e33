Invoke-RestMethod -Uri 'https://api.example.com/v1/people' -Method 'GET' | ConvertTo-Json -Depth 4
