Invoke-RestMethod -Uri 'https://api.example.com/commits' -Method 'GET' | ConvertTo-Json -Depth 4
