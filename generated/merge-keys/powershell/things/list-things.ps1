Invoke-RestMethod -Uri 'https://api.example.com/things' -Method 'GET'
