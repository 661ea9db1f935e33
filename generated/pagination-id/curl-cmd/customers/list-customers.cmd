curl "https://api.example.com/customers"
