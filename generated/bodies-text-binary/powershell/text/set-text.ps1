Invoke-RestMethod -Uri 'https://api.example.com/text' -Method 'PUT' `
  -ContentType 'text/plain; charset=utf-8' `
  -Headers @{ 'Accept' = 'text/plain' } `
  -Body 'First line
Second line with ''quotes'', "double" ones, $HOME and 100%
'
