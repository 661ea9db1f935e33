curl.exe --request PUT "https://api.example.com/numbers/$Env:ID" `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"big\": 42
}'
