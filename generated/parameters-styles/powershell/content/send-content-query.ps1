Invoke-RestMethod -Uri 'https://api.example.com/content' -Method 'GET'
