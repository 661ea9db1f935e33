# As much of the library requests as the scripts of the example target use, over the standard library: for machines without it.

import base64
import json as json_module
import urllib.parse
import urllib.request


class Response:
    def __init__(self, text):
        self.text = text

    def raise_for_status(self):
        pass  # urllib has raised before


def request(method, url, headers=None, auth=None, json=None, data=None, files=None, timeout=None):
    headers = dict(headers or {})
    body = None
    if json is not None:
        body, kind = json_module.dumps(json).encode(), "application/json"
    elif files is not None:
        body, kind = multipart(files)
        headers.pop("Content-Type", None)
    elif isinstance(data, list):
        body, kind = urllib.parse.urlencode(data).encode(), "application/x-www-form-urlencoded"
    elif data is not None:
        body, kind = (data if isinstance(data, bytes) else data.read()), "application/octet-stream"
    if body is not None:
        headers.setdefault("Content-Type", kind)
    if auth is not None:
        headers["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
    sent = urllib.request.Request(url, data=body, headers=headers, method=method)
    with urllib.request.urlopen(sent, timeout=timeout) as answer:
        return Response(answer.read().decode())


def multipart(files):
    boundary = "curlew-stub-boundary"
    lines = []
    for name, (file, content, *kind) in files:
        lines.append(b"--" + boundary.encode())
        disposition = f'form-data; name="{name}"' + (f'; filename="{file}"' if file else "")
        lines.append(f"Content-Disposition: {disposition}".encode())
        lines.extend(f"Content-Type: {one}".encode() for one in kind)
        lines.append(b"")
        lines.append(content.encode() if isinstance(content, str) else content.read())
    lines.append(b"--" + boundary.encode() + b"--\r\n")
    return b"\r\n".join(lines), f"multipart/form-data; boundary={boundary}"
