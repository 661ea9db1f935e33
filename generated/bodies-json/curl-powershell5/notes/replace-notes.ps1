curl.exe --request PUT 'https://api.example.com/notes' `
  --header 'Content-Type: application/json' `
  --data-raw '[
  {
    \"title\": \"string\"
  }
]'
