curl.exe 'https://api.example.com/shapes' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"radius\": 1.5
}'
