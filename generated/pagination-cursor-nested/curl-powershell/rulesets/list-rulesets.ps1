curl.exe 'https://api.example.com/rulesets'
