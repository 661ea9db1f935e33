Invoke-RestMethod -Uri 'https://api.example.com/odd/4' -Method 'GET'
