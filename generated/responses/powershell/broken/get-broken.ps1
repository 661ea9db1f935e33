Invoke-RestMethod -Uri 'https://api.example.com/broken' -Method 'GET'
