# A body on DELETE
import requests

response = requests.request(
    "DELETE",
    "https://api.example.com/notes",
    headers={
        "Content-Type": "application/json",
    },
    json={
        "ids": [
            1,
            2,
            3,
        ],
    },
    timeout=30,
)
response.raise_for_status()
print(response.text)
