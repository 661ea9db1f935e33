# One of several schemas
import requests

response = requests.request(
    "POST",
    "https://api.example.com/shapes",
    headers={
        "Content-Type": "application/json",
    },
    json={
        "radius": 1.5,
    },
    timeout=30,
)
response.raise_for_status()
print(response.text)
