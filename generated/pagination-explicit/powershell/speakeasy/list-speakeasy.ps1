Invoke-RestMethod -Uri 'https://api.example.com/speakeasy' -Method 'GET' | ConvertTo-Json -Depth 4
