curl.exe 'https://api.example.com/search' --header 'Accept: application/jsonl'
