curl.exe 'https://api.example.com/pets' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"kind\": \"cat\",
  \"lives\": 9
}'
