curl "https://api.example.com/jobs/%ID%/log" --header "Accept: text/plain"
