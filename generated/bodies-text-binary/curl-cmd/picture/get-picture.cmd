curl "https://api.example.com/picture" --header "Accept: image/*"
