curl https://api.cloudflare.com/client/v4/user/tokens/verify \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
