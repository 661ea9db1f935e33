Invoke-RestMethod -Uri 'https://api.example.com/ledger' -Method 'GET' | ConvertTo-Json -Depth 4
