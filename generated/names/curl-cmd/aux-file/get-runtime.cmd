curl "https://api.example.com/runtime"
