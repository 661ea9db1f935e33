curl.exe --request PUT 'https://api.example.com/greeting' `
  --header 'Content-Type: application/json' `
  --data-raw '"Say \"hi\", then ''bye''"'
