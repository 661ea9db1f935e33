Invoke-RestMethod -Uri 'https://api.example.com/required?cursor=start' -Method 'GET' | ConvertTo-Json -Depth 4
