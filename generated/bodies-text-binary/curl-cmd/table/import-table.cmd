REM Run it where import-table.cmd.body is: that file is the body.
curl "https://api.example.com/table" ^
  --header "Content-Type: text/csv" ^
  --data-binary "@import-table.cmd.body"
