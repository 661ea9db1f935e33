curl "https://api.example.com/bytes" --header "Accept: application/octet-stream"
