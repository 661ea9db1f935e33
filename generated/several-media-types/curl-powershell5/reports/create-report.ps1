curl.exe 'https://api.example.com/reports' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  \"title\": \"May\",
  \"total\": 12
}'
