Invoke-RestMethod -Uri 'https://api.example.com/members' -Method 'GET' | ConvertTo-Json -Depth 4
