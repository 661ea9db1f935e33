curl "https://api.example.com/shapes" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""side"":2}"
