Invoke-RestMethod -Uri 'https://api.example.com/odd/5' -Method 'GET'
