curl --request DELETE "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/workers/scripts/$SCRIPT_NAME" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
