REM Run it where set-text.cmd.body is: that file is the body.
curl --request PUT "https://api.example.com/text" ^
  --header "Accept: text/plain" ^
  --header "Content-Type: text/plain; charset=utf-8" ^
  --data-binary "@set-text.cmd.body"
