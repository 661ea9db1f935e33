curl.exe 'https://api.example.com/articles' `
  --header 'Accept: application/vnd.api+json'
