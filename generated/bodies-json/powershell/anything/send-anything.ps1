Invoke-RestMethod -Uri 'https://api.example.com/anything' -Method 'POST'
