curl --request PUT "https://api.example.com/shades/%ID%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""root"":{""id"":""string""}}"
