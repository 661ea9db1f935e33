curl.exe 'https://api.example.com/versions' `
  --header 'Accept: application/vnd.example.v1+json'
