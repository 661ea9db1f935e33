curl.exe --request PUT 'https://api.example.com/picture' `
  --header 'Content-Type: image/png' `
  --data-binary '@file.png'
