curl "https://api.example.com/v1/pets/$ID/photo" \
  --header "X-Key: $API_KEY" \
  --header 'Accept: application/json' \
  --form 'photo=@"photo.bin";type=application/octet-stream'
