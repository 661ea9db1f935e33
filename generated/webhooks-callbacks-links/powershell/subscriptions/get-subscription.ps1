Invoke-RestMethod -Uri "https://api.example.com/subscriptions/$Env:ID" -Method 'GET' | ConvertTo-Json -Depth 2
