curl --request PUT "https://api.example.com/numbers/%ID%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""big"":42}"
