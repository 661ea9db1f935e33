# An array
import requests

response = requests.request(
    "PUT",
    "https://api.example.com/notes",
    headers={
        "Content-Type": "application/json",
    },
    json=[
        {
            "title": "string",
        },
    ],
    timeout=30,
)
response.raise_for_status()
print(response.text)
