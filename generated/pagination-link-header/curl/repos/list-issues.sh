curl "https://api.example.com/repos/$OWNER/issues"
