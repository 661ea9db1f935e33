curl --request DELETE https://api.example.com/notes \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "ids": [1, 2, 3]
}'
