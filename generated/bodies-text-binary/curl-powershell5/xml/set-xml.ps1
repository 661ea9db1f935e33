curl.exe --request PUT 'https://api.example.com/xml' `
  --header 'Accept: application/xml' `
  --header 'Content-Type: application/xml' `
  --data-raw '<?xml version=\"1.0\"?><note to=\"Anna\">It''s & ''done''</note>'
