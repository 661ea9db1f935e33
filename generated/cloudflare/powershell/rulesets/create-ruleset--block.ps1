Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/rulesets" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "name": "Keep the back office closed",
  "kind": "zone",
  "phase": "http_request_firewall_custom",
  "rules": [
    {
      "action": "block",
      "expression": "ip.src ne 198.51.100.4 and starts_with(http.request.uri.path, \"/admin\")",
      "description": "Nobody but Anna''s desk"
    }
  ]
}' | ConvertTo-Json -Depth 8
