Invoke-RestMethod -Uri 'https://api.example.com/accounts?all=true' -Method 'GET'
