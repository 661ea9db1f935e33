curl --request PUT "https://api.example.com/numbers/%ID%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""big"":9007199254740993,""bigger"":123456789012345678901234567890,""whole"":1,""power"":1000,""tiny"":1.5e-10,""minus_zero"":0,""precise"":0.1,""list"":[1,2.5,3]}"
