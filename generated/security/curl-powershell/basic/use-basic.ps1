curl.exe 'https://api.example.com/basic' `
  --user "${Env:SECURITY_USERNAME}:$Env:SECURITY_PASSWORD"
