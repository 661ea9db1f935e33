curl https://api.example.com/search \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode words=red \
  --data-urlencode 'words=dark blue' \
  --data-urlencode joined=a,b \
  --data-urlencode 'piped=x|y' \
  --data-urlencode path=/a/b:c \
  --data-urlencode 'filter={"name":"Anna","min":3}'
