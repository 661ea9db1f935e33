Invoke-RestMethod -Uri 'https://api.example.com/delimited' -Method 'GET'
