curl.exe 'https://api.example.com/orders'
