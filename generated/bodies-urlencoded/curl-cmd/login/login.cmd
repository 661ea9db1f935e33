set "#=%%"
set "#=%#:~0,1%"
curl "https://api.example.com/login" ^
  --header "Content-Type: application/x-www-form-urlencoded" ^
  --data-urlencode "user=anna+test@example.com" ^
  --data-raw "password=a%#%20b%#%26c%#%3Dd%#%25e" ^
  --data-urlencode "remember=true"
