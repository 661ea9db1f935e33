Invoke-RestMethod -Uri 'https://api.example.com/open' -Method 'GET'
