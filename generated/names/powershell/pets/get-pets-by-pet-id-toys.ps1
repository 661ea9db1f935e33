Invoke-RestMethod -Uri "https://api.example.com/pets/$Env:PET_ID/toys" -Method 'GET'
