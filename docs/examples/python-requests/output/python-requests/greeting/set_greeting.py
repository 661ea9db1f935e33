# A bare string in JSON
import requests

response = requests.request(
    "PUT",
    "https://api.example.com/greeting",
    headers={
        "Content-Type": "application/json",
    },
    json="Say \"hi\", then 'bye'",
    timeout=30,
)
response.raise_for_status()
print(response.text)
