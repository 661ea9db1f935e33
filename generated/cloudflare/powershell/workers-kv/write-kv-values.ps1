Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/storage/kv/namespaces/$Env:NAMESPACE_ID/bulk" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '[
  {
    "key": "greeting",
    "value": "Hello, \"world\" & friends",
    "expiration_ttl": 300
  },
  {
    "key": "pixel",
    "value": "R0lGODlhAQABAAAAACw=",
    "base64": true,
    "metadata": {
      "type": "image/gif"
    }
  }
]' | ConvertTo-Json -Depth 5
