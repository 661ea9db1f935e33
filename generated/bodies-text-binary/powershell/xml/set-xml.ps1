Invoke-RestMethod -Uri 'https://api.example.com/xml' -Method 'PUT' `
  -ContentType 'application/xml; charset=utf-8' `
  -Headers @{ 'Accept' = 'application/xml' } `
  -Body '<?xml version="1.0"?><note to="Anna">It''s & ''done''</note>'
