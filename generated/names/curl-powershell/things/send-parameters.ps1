curl.exe "https://api.example.com/parameters/$Env:ID/$Env:BODY/$Env:ITEM_ID" `
  --header 'Accept: application/json' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "message": "Hello"
}'
