curl https://api.cloudflare.com/client/v4/zones \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
