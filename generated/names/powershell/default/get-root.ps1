Invoke-RestMethod -Uri 'https://api.example.com/' -Method 'GET'
