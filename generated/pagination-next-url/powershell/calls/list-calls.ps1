Invoke-RestMethod -Uri 'https://api.example.com/v1/calls' -Method 'GET' | ConvertTo-Json -Depth 4
