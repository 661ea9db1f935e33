curl https://api.example.com/login \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode user=anna+test@example.com \
  --data-urlencode 'password=a b&c=d%e' \
  --data-urlencode remember=true
