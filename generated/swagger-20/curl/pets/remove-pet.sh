curl --request DELETE "https://api.example.com/v1/pets/$ID" \
  --header "X-Key: $API_KEY"
