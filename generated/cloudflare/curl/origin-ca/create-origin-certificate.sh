curl https://api.cloudflare.com/client/v4/certificates \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "csr": "-----BEGIN CERTIFICATE REQUEST-----\nMIIBATCBqAIBADAWMRQwEgYDVQQDDAtleGFtcGxlLmNvbQ==\n-----END CERTIFICATE REQUEST-----\n",
  "hostnames": ["example.com", "*.example.com"],
  "request_type": "origin-rsa",
  "requested_validity": 5475
}'
