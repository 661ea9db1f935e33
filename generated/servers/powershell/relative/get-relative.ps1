Invoke-RestMethod -Uri 'https://example.com/internal/relative' -Method 'GET'
