curl https://api.cloudflare.com/client/v4/accounts \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
