curl "https://api.example.com/shelf" --header "Accept: text/event-stream"
