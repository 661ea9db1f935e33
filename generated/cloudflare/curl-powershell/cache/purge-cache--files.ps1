curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/purge_cache" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
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
}'
