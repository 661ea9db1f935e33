Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/rulesets" -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "name": "Old links",
  "kind": "zone",
  "phase": "http_request_transform",
  "rules": [
    {
      "action": "rewrite",
      "expression": "http.request.uri.path eq \"/old\"",
      "action_parameters": {
        "uri": {
          "path": {
            "value": "/new"
          }
        }
      }
    }
  ]
}' | ConvertTo-Json -Depth 8
