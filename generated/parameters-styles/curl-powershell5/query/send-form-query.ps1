curl.exe 'https://api.example.com/query?text=a%20b%26c%3Dd%2Fe%3Ff%23g%25h%2Bi%3Bj%27k%22l'
