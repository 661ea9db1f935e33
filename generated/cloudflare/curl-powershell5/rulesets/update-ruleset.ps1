curl.exe --request PUT "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/rulesets/$Env:RULESET_ID" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"name\": \"Main\",
  \"kind\": \"zone\",
  \"phase\": \"http_request_firewall_managed\",
  \"rules\": [
    {
      \"action\": \"execute\",
      \"expression\": \"true\",
      \"ref\": \"managed\",
      \"action_parameters\": {
        \"id\": \"efb7b8c949ac4650a09736fc376e9aee\"
      }
    }
  ]
}'
