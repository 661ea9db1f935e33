curl "https://api.example.com/subscriptions/$ID"
