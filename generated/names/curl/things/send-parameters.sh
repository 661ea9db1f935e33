curl "https://api.example.com/parameters/$ID/$BODY/$ITEM_ID" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "message": "Hello"
}'
