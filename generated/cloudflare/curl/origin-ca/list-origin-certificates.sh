curl 'https://api.cloudflare.com/client/v4/certificates?zone_id=023e105f4ecef8ad9ca31a8372d0c353' \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
