curl "https://api.example.com/keys?api%20key=$SECURITY_QUERY_KEY" \
  --header "X-Api-Key: $SECURITY_API_KEY" \
  --header "Cookie: session=$SECURITY_COOKIE_KEY"
