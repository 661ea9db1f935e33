Invoke-RestMethod -Uri 'https://api.example.com/login' -Method 'POST' `
  -ContentType 'application/x-www-form-urlencoded' `
  -Body 'user=anna%2Btest%40example.com&password=a%20b%26c%3Dd%25e&remember=true'
