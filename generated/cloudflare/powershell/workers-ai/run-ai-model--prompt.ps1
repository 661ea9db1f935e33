Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/ai/run/$Env:MODEL_NAME" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{
    'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN"
    'Accept' = 'application/json'
  } `
  -Body '{
  "prompt": "What''s the origin of the phrase \"Hello, World\"?",
  "max_tokens": 256
}' | ConvertTo-Json -Depth 5
