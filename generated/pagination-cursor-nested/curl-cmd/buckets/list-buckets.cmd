curl "https://api.example.com/buckets"
