curl "https://api.example.com/sequence" --header "Accept: application/json-seq"
