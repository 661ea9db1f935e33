curl.exe 'https://api.example.com/users' `
  --header 'Content-Type: application/json' `
  --data-raw '{
  "name": "Anna",
  "password": "a secret",
  "address": {
    "city": "Köln"
  },
  "devices": [
    {
      "label": "phone"
    }
  ]
}'
