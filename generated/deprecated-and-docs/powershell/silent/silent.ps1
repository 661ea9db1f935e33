Invoke-RestMethod -Uri 'https://api.example.com/silent' -Method 'GET'
