curl --request PUT "https://api.example.com/branches/$ID" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "root": {
    "id": "string"
  }
}'
