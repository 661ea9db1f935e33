curl --request PUT "https://api.example.com/colors" ^
  --header "Content-Type: application/json" ^
  --data-raw "[""red"",""it's \\""blue\\""""]"
