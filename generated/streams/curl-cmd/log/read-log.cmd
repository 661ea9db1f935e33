curl "https://api.example.com/log" --header "Accept: application/jsonl"
