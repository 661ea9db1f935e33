curl "https://api.example.com/v1/pets/%ID%/photo" ^
  --header "X-Key: %API_KEY%" ^
  --header "Accept: image/png"
