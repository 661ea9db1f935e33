Invoke-RestMethod -Uri 'https://api.cloudflare.com/client/v4/certificates' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } `
  -Body '{
  "csr": "-----BEGIN CERTIFICATE REQUEST-----\nMIIBATCBqAIBADAWMRQwEgYDVQQDDAtleGFtcGxlLmNvbQ==\n-----END CERTIFICATE REQUEST-----\n",
  "hostnames": ["example.com", "*.example.com"],
  "request_type": "origin-rsa",
  "requested_validity": 5475
}' | ConvertTo-Json -Depth 5
