curl https://api.example.com/v1/pets --header "X-Key: $API_KEY"
