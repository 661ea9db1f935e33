curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/rulesets" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""name"":""Keep the back office closed"",""kind"":""zone"",""phase"":""http_request_firewall_custom"",""rules"":[{""action"":""block"",""expression"":""ip.src ne 198.51.100.4 and starts_with(http.request.uri.path, \\""/admin\\"")"",""description"":""Nobody but Anna's desk""}]}"
