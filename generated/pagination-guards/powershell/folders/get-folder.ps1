Invoke-RestMethod -Uri "https://api.example.com/folders/$Env:FOLDER_ID" -Method 'GET' | ConvertTo-Json -Depth 5
