Invoke-RestMethod -Uri 'https://api.example.com/clashes/6' -Method 'GET'
