curl --request PUT "https://api.example.com/v1/pets/%ID%" ^
  --header "Authorization: Bearer %API_TOKEN%" ^
  --header "Content-Type: application/x-www-form-urlencoded" ^
  --data-urlencode "kind=cat"
