curl https://api.example.com/subscriptions \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "url": "https://client.example.com/hook?id=1"
}'
