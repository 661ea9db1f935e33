curl.exe "https://api.example.com/databases/$Env:ID/query" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"filter\": {
    \"status\": \"open\"
  },
  \"page_size\": 50
}'
