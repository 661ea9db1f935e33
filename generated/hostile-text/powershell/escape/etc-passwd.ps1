Invoke-RestMethod -Uri "https://api.example.com/v1'`$(touch%20curlew-canary)/it's`$(touch)&%25PATH%25/etc/passwd?%27%22%60%24%28touch%20curlew-canary%29%60touch%20curlew-canary%60%3B%20touch%20curlew-canary%20%26%20touch%20curlew-canary%20%7C%20touch%20curlew-canary%20%25PATH%25%20%25%25%20%5E%20%21PATH%21%20%24HOME%20%24%7BHOME%7D%20%24env%3APATH%20%40%7Bx%7D%20%2A%2F%20%2F%2A%20%2F%2F%20%23%20%3C%21--%20%3C%2Fscript%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E%20%7B%7Bx%7D%7D%20%7B%7B%7Bx%7D%7D%7D%20%7B%25%20x%20%25%7D%20%3C%25%20x%20%25%3E%20%5C%20%5C%22%20%E2%80%98%20%E2%80%99%20%E2%80%9C%20%E2%80%9D%20%E2%80%A8%20%E2%80%A9%20%60%60%60%20--option%20%40file%20%3Cfile%20%3Efile%20%2A%3F%5Ba%5D%20~%20%5C=$Env:TOUCH_CURLEW_QUERY_KEY" -Method 'GET' `
  -Headers @{
    'Authorization' = "Bearer $Env:TOUCH_CURLEW_TOKEN"
    'X-$Key''`%|!^' = "$Env:TOUCH_CURLEW_API_KEY"
  }
