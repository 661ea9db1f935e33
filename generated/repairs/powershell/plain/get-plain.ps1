Invoke-RestMethod -Uri 'https://api.example.com/plain' -Method 'GET'
