curl https://api.example.com/speakeasy
