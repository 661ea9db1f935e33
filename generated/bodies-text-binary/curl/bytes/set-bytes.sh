curl --request PUT https://api.example.com/bytes \
  --header 'Content-Type: application/octet-stream' \
  --data-binary @file.bin
