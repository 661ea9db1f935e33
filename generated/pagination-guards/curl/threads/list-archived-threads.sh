curl https://api.example.com/threads/archived
