curl https://api.example.com/transactions/get \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "account": "a1"
}'
