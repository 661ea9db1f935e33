curl --request PATCH "https://api.example.com/notes/$ID" \
  --header 'Accept: application/vnd.example.note+json' \
  --header 'Content-Type: application/merge-patch+json' \
  --data-raw '{}'
