Invoke-RestMethod -Uri 'https://api.example.com/notes' -Method 'GET' | ConvertTo-Json -Depth 3
