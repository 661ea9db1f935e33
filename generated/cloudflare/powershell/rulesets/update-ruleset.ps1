Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/rulesets/$Env:RULESET_ID" -Method 'PUT' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "name": "Main",
  "kind": "zone",
  "phase": "http_request_firewall_managed",
  "rules": [
    {
      "action": "execute",
      "expression": "true",
      "ref": "managed",
      "action_parameters": {
        "id": "efb7b8c949ac4650a09736fc376e9aee"
      }
    }
  ]
}' | ConvertTo-Json -Depth 8
