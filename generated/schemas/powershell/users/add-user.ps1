Invoke-RestMethod -Uri 'https://api.example.com/users' -Method 'POST' `
  -ContentType 'application/json; charset=utf-8' `
  -Body '{
  "name": "Anna",
  "password": "a secret",
  "address": {
    "city": "K\u00f6ln"
  },
  "devices": [
    {
      "label": "phone"
    }
  ]
}' | ConvertTo-Json -Depth 4
