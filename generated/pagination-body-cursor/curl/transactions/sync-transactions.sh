curl https://api.example.com/transactions/sync \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "cursor": "string"
}'
