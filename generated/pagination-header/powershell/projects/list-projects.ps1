Invoke-RestMethod -Uri 'https://api.example.com/projects' -Method 'GET' | ConvertTo-Json -Depth 3
