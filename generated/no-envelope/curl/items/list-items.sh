curl https://api.example.com/items
