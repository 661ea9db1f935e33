curl.exe --request PUT 'https://api.example.com/values' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "version": 2,
  "size": "small",
  "pair": ["left", 2],
  "price": 1
}'
