Invoke-RestMethod -Uri 'https://api.example.com/clashes/5' -Method 'GET'
