curl https://api.example.com/rulesets
