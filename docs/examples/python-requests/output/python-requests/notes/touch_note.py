# A body that may be left out
import os

import requests

response = requests.request(
    "POST",
    "https://api.example.com/notes/" + os.environ["ID"],
    headers={
        "Content-Type": "application/json",
    },
    json={
        "at": "2025-01-01T00:00:00Z",
    },
    timeout=30,
)
response.raise_for_status()
print(response.text)
