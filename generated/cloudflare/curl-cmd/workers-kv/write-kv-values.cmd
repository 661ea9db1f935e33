curl --request PUT "https://api.cloudflare.com/client/v4/accounts/%ACCOUNT_ID%/storage/kv/namespaces/%NAMESPACE_ID%/bulk" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "[{""key"":""greeting"",""value"":""Hello, \\""world\\"" & friends"",""expiration_ttl"":300},{""key"":""pixel"",""value"":""R0lGODlhAQABAAAAACw="",""base64"":true,""metadata"":{""type"":""image/gif""}}]"
