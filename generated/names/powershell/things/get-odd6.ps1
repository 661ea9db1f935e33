Invoke-RestMethod -Uri 'https://api.example.com/odd/6' -Method 'GET'
