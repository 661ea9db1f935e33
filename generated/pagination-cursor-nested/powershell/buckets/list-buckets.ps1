Invoke-RestMethod -Uri 'https://api.example.com/buckets' -Method 'GET' | ConvertTo-Json -Depth 5
