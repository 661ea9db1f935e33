curl "https://api.example.com/reports/%ID%" --header "Accept: application/json"
