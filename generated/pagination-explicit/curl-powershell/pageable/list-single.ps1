curl.exe 'https://api.example.com/pageable/single'
