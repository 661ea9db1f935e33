curl --request QUERY "https://api.example.com/books" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""author"":""O'Neil"",""year"":2024}"
