Invoke-RestMethod -Uri 'https://api.example.com/reserved' -Method 'GET'
