curl --request PUT https://api.example.com/text \
  --header 'Accept: text/plain' \
  --header 'Content-Type: text/plain; charset=utf-8' \
  --data-raw 'First line
Second line with '\''quotes'\'', "double" ones, $HOME and 100%
'
