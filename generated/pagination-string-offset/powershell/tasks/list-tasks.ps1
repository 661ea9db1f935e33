Invoke-RestMethod -Uri 'https://api.example.com/tasks' -Method 'GET' | ConvertTo-Json -Depth 4
