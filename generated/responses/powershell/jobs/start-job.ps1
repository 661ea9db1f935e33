Invoke-RestMethod -Uri 'https://api.example.com/jobs' -Method 'POST' | ConvertTo-Json -Depth 2
