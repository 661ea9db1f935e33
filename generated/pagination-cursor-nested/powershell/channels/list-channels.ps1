Invoke-RestMethod -Uri 'https://api.example.com/channels' -Method 'GET' | ConvertTo-Json -Depth 4
