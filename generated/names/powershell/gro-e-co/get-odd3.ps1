Invoke-RestMethod -Uri 'https://api.example.com/odd/3' -Method 'GET'
