curl https://api.example.com/events --header 'Accept: text/event-stream'
