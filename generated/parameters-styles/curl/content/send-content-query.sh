curl https://api.example.com/content
