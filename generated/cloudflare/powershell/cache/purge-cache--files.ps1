Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/purge_cache" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "files": [
    "https://www.example.com/css/styles.css?v=2&theme=dark",
    {
      "url": "https://www.example.com/cat_picture.jpg",
      "headers": {
        "Origin": "https://cloudflare.com",
        "CF-Device-Type": "desktop"
      }
    }
  ]
}' | ConvertTo-Json -Depth 5
