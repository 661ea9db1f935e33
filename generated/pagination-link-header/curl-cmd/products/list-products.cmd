curl "https://api.example.com/products"
