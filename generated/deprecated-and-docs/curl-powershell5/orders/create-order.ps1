curl.exe 'https://api.example.com/orders' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"id\": \"o-1\"
}'
