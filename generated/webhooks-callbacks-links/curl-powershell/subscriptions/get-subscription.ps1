curl.exe "https://api.example.com/subscriptions/$Env:ID"
