curl https://api.example.com/commits
