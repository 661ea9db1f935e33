curl "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/rulesets" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
