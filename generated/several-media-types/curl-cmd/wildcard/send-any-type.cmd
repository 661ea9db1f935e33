curl "https://api.example.com/wildcard" ^
  --header "Content-Type: application/octet-stream" ^
  --data-binary "@file.bin"
