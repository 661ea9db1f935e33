curl "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%/dns_records" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""type"":""A"",""name"":""www.example.com"",""content"":""198.51.100.4"",""ttl"":3600,""proxied"":true,""comment"":""Anna's \\""main\\"" zone"",""tags"":[""owner:dns-team""]}"
