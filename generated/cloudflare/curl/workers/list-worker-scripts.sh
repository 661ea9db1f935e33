curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/workers/scripts" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
