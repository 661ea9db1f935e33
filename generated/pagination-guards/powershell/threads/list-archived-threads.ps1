Invoke-RestMethod -Uri 'https://api.example.com/threads/archived' -Method 'GET' | ConvertTo-Json -Depth 4
