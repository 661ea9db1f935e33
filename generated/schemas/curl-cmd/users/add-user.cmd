curl "https://api.example.com/users" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""name"":""Anna"",""password"":""a secret"",""address"":{""city"":""K\u00f6ln""},""devices"":[{""label"":""phone""}]}"
