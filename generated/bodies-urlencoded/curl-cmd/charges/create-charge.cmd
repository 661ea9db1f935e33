set "#=%%"
set "#=%#:~0,1%"
curl "https://api.example.com/charges" ^
  --header "Content-Type: application/x-www-form-urlencoded" ^
  --data-urlencode "amount=2000" ^
  --data-urlencode "expand%#%5B%#%5D=customer" ^
  --data-urlencode "expand%#%5B%#%5D=invoice" ^
  --data-urlencode "metadata%#%5Border%#%5D=6735" ^
  --data-urlencode "shipping%#%5Bname%#%5D=Anna O'Neil" ^
  --data-raw "shipping%#%5Baddress%#%5D%#%5Bcity%#%5D=K%#%C3%#%B6ln"
