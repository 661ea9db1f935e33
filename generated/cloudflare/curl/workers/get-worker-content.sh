curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/workers/scripts/$SCRIPT_NAME/content/v2" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --header 'Accept: text/javascript'
