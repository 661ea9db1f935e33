Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$Env:ACCOUNT_ID/ai/run/$Env:MODEL_NAME" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{
    'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN"
    'Accept' = 'application/json'
  } `
  -Body '{
  "messages": [
    {
      "role": "system",
      "content": "You are a friendly assistant."
    },
    {
      "role": "user",
      "content": "Why is the sky blue?"
    }
  ],
  "stream": true
}' | ConvertTo-Json -Depth 5
