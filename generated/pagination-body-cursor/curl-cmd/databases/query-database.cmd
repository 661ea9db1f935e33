curl "https://api.example.com/databases/%ID%/query" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""filter"":{""status"":""open""},""page_size"":50}"
