curl.exe 'https://api.example.com/customers'
