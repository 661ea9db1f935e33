curl "https://api.example.com/stream/$ID" --header 'Accept: text/event-stream'
