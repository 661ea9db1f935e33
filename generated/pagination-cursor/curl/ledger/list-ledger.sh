curl https://api.example.com/ledger
