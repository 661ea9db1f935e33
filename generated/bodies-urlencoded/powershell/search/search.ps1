Invoke-RestMethod -Uri 'https://api.example.com/search' -Method 'POST' `
  -ContentType 'application/x-www-form-urlencoded' `
  -Body 'words=red&words=dark%20blue&joined=a,b&piped=x%7Cy&path=/a/b:c&filter=%7B%22name%22%3A%22Anna%22%2C%22min%22%3A3%7D'
