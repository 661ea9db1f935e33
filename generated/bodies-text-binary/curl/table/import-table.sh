curl https://api.example.com/table \
  --header 'Content-Type: text/csv' \
  --data-raw 'name,age
"O'\''Neil, Anna",30
'
