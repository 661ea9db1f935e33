curl https://api.example.com/books
