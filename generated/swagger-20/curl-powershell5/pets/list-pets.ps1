curl.exe 'https://api.example.com/v1/pets' --header "X-Key: $Env:API_KEY"
