Invoke-RestMethod -Uri 'https://eu.example.com/v2/here' -Method 'GET'
