curl "https://api.example.com/search" --header "Accept: application/jsonl"
