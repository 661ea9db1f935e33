Invoke-RestMethod -Uri "https://api.example.com/v1/pets/$Env:ID" -Method 'PUT' `
  -ContentType 'application/x-www-form-urlencoded' `
  -Headers @{ 'Authorization' = "Bearer $Env:API_TOKEN" } `
  -Body 'kind=cat'
