REM Run it where write-log.cmd.body is: that file is the body.
curl "https://api.example.com/log" ^
  --header "Content-Type: application/x-ndjson" ^
  --data-binary "@write-log.cmd.body"
