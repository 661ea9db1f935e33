curl "https://api.example.com/notes" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""title"":""Anna's \\""main\\"" note"",""stars"":5,""tags"":[""a"",""b & c""]}"
