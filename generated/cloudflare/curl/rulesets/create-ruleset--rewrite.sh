curl "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/rulesets" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
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
}'
