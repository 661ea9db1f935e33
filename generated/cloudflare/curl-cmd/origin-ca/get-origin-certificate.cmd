curl "https://api.cloudflare.com/client/v4/certificates/%CERTIFICATE_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%"
