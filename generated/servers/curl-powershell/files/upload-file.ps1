curl.exe 'https://files.example.com/files' `
  --header 'Content-Type: application/octet-stream' `
  --data-binary '@file.bin'
