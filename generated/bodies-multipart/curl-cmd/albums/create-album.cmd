curl "https://api.example.com/albums" ^
  --form "details=""{\\""title\\"":\\""Anna's \\\\\\""best\\\\\\"" of\\""}"";type=application/json" ^
  --form "photos=@""photos.bin"";type=application/octet-stream"
