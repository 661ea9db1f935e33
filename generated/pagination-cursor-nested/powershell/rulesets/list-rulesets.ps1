Invoke-RestMethod -Uri 'https://api.example.com/rulesets' -Method 'GET' | ConvertTo-Json -Depth 5
