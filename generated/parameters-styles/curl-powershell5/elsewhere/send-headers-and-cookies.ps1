curl.exe 'https://api.example.com/elsewhere' `
  --header 'X-Text: quoted \"text\", and more'
