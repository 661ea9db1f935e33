Invoke-RestMethod -Uri "https://api.example.com/zones/$Env:ZONE_ID/$Env:ZONE_ID" -Method 'GET' | ConvertTo-Json -Depth 2
