curl --request PUT "https://api.example.com/trees/$ID" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "root": {
    "id": "string"
  }
}'
