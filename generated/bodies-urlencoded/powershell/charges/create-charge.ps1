Invoke-RestMethod -Uri 'https://api.example.com/charges' -Method 'POST' `
  -ContentType 'application/x-www-form-urlencoded' `
  -Body 'amount=2000&expand%5B%5D=customer&expand%5B%5D=invoice&metadata%5Border%5D=6735&shipping%5Bname%5D=Anna%20O%27Neil&shipping%5Baddress%5D%5Bcity%5D=K%C3%B6ln'
