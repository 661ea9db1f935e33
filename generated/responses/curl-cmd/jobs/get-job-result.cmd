curl "https://api.example.com/jobs/%ID%/result" ^
  --header "Accept: application/zip"
