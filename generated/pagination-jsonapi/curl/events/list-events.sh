curl https://api.example.com/events --header 'Accept: application/vnd.api+json'
