Invoke-RestMethod -Uri 'https://public.mirror.example.com/list/files' -Method 'GET' | ConvertTo-Json -Depth 2
