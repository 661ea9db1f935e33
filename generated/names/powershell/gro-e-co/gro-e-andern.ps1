Invoke-RestMethod -Uri 'https://api.example.com/odd/2' -Method 'GET'
