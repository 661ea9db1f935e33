curl.exe 'https://api.example.com/products'
