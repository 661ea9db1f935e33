Invoke-RestMethod -Uri 'https://api.example.com/runtime' -Method 'GET'
