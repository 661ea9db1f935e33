Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/ssl/certificate_packs/order" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "type": "advanced",
  "hosts": ["example.com", "*.example.com"],
  "validation_method": "txt",
  "validity_days": 90,
  "certificate_authority": "lets_encrypt",
  "cloudflare_branding": false
}' | ConvertTo-Json -Depth 6
