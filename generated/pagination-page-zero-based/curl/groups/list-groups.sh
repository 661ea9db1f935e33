curl https://api.example.com/groups
