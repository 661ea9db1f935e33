Invoke-RestMethod -Uri 'https://api.example.com/deep' -Method 'GET'
