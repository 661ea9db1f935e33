curl.exe 'https://api.example.com/orders' `
  --header 'Accept: application/hal+json'
