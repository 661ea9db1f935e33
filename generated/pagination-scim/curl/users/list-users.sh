curl https://api.example.com/scim/v2/Users \
  --header 'Accept: application/scim+json'
