/// Messages that the parser tests feed whole and in splits: those that are served.
let servedMessages: [(name: String, text: String, bodies: [String])] = [
    ("a plain GET", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", [""]),
    ("an empty line before the request", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", [""]),
    ("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", [""]),
    ("a later minor version", "GET / HTTP/1.7\r\nHost: a\r\n\r\n", [""]),
    (
        "a body with its length", "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
        ["hello"]
    ),
    ("an empty body", "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", [""]),
    (
        "a chunked body",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n00A\r\n, resident\r\n0\r\n\r\n",
        ["hello, resident"]
    ),
    (
        "chunk extensions",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b;c=\"d e\"\r\nhello\r\n0 ; last\r\n\r\n",
        ["hello"]
    ),
    (
        "trailers",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nDigest: x\r\nHost: b\r\n\r\n",
        ["hi"]
    ),
    (
        "pipelined requests",
        "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n"
            + "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        ["hi", "", "x"]
    ),
    ("white space around a value", "GET / HTTP/1.1\r\nHost: \t a \t\r\nX:\r\n\r\n", [""]),
    ("a host with address and port", "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", [""]),
    ("the absolute form", "GET http://b:81/x?y HTTP/1.1\r\nHost: a\r\n\r\n", [""]),
    ("the asterisk form", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", [""]),
    ("bytes beyond ASCII in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-Name: 大船渡\r\n\r\n", [""]),
]
