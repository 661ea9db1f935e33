Invoke-RestMethod -Uri 'https://api.example.com/other-things' -Method 'GET'
