Invoke-RestMethod -Uri 'https://api.example.com/pods' -Method 'GET' | ConvertTo-Json -Depth 4
