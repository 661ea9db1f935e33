curl.exe 'https://api.example.com/ledger'
