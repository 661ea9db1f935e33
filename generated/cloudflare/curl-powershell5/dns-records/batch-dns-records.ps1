curl.exe "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID/dns_records/batch" `
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"deletes\": [
    {
      \"id\": \"372e67954025e0ba6aaa6d586b9e0b59\"
    }
  ],
  \"patches\": [
    {
      \"id\": \"cf7588a2ebc1d2a0d2f1b6a4f3d1b0e7\",
      \"ttl\": 3600
    }
  ],
  \"posts\": [
    {
      \"type\": \"CNAME\",
      \"name\": \"blog.example.com\",
      \"content\": \"www.example.com\",
      \"proxied\": true
    }
  ]
}'
