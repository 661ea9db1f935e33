curl.exe --request PUT "https://api.example.com/shades/$Env:ID" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"root\": {
    \"id\": \"string\"
  }
}'
