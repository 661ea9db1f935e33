# An object, with two examples
import requests

response = requests.request(
    "POST",
    "https://api.example.com/notes",
    headers={
        "Content-Type": "application/json",
    },
    json={
        "title": "Anna's \"main\" note",
        "stars": 5,
        "tags": [
            "a",
            "b & c",
        ],
    },
    timeout=30,
)
response.raise_for_status()
print(response.text)
