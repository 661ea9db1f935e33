Invoke-RestMethod -Uri 'https://api.example.com/odd/1' -Method 'GET'
