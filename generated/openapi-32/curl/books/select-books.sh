curl https://api.example.com/select
