"""The clients of the bench: HTTP with kept connections, SMTP with pipelining, a live socket, and a relay that takes mail.

Everything speaks to this machine only and uses bare sockets: the client must cost less than what it measures.
"""

import base64
import json
import os
import re
import selectors
import socket
import struct
import time

LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.I)


class Failed(Exception):
    """The server answered something else than expected."""


class Http:
    """One kept connection."""

    def __init__(self, port, key=None):
        self.port, self.key, self.socket = port, key, None

    def _connect(self):
        self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def raw(self, method, path, body=b""):
        """Status and body."""
        head = "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % (method, path, self.port)
        if self.key:
            head += "Authorization: Bearer %s\r\n" % self.key
        if method != "GET":
            head += "Content-Type: application/json\r\nContent-Length: %d\r\n" % len(body)
        request = head.encode() + b"\r\n" + body
        for attempt in (0, 1):
            if self.socket is None:
                self._connect()
            try:
                self.socket.sendall(request)
                return self._answer()
            except (ConnectionError, EOFError):
                self.close()
                # Only what changes nothing is safe to repeat.
                if attempt or method != "GET":
                    raise
        raise AssertionError("the loop returns or raises")

    def _answer(self):
        data = bytearray()
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._more()
        head = bytes(data[:end])
        status = int(head.split(b" ", 2)[1])
        found = LENGTH.search(head)
        if found is None and status != 204:
            raise Failed("an answer without Content-Length: %r" % head[:200])
        whole = end + 4 + (int(found[1]) if found else 0)
        while len(data) < whole:
            data += self._more()
        if b"connection: close" in head.lower():
            self.close()
        return status, bytes(data[end + 4 : whole])

    def _more(self):
        piece = self.socket.recv(262_144)
        if not piece:
            raise EOFError("the server closed the connection")
        return piece

    def call(self, method, path, body=None):
        """The JSON of a good answer."""
        status, data = self.raw(method, "/api/v1" + path, b"" if body is None else json.dumps(body).encode())
        if not 200 <= status < 300:
            raise Failed("%s %s: %d %s" % (method, path, status, data[:500].decode(errors="replace")))
        return json.loads(data) if data else None

    def close(self):
        if self.socket is not None:
            self.socket.close()
            self.socket = None


class Smtp:
    """One session that hands in mail after mail; the commands of a mail travel together (RFC 2920)."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.lines = self.socket.makefile("rb")
        self._expect(220)
        self.socket.sendall(b"EHLO bench.test\r\n")
        self._expect(250)

    def _expect(self, code):
        while True:
            line = self.lines.readline()
            if line[:3] != b"%d" % code:
                raise Failed("SMTP: wanted %d, got %r" % (code, line))
            if line[3:4] != b"-":
                return line

    def send(self, sender, recipient, mail):
        """Returns when the mail was taken."""
        commands = "MAIL FROM:<%s>\r\nRCPT TO:<%s>\r\nDATA\r\n" % (sender, recipient)
        self.socket.sendall(commands.encode())
        self._expect(250)
        self._expect(250)
        self._expect(354)
        stuffed = mail.replace(b"\r\n.", b"\r\n..")
        self.socket.sendall(stuffed + (b"" if stuffed.endswith(b"\r\n") else b"\r\n") + b".\r\n")
        return self._expect(250)

    def close(self):
        self.socket.sendall(b"QUIT\r\n")
        self._expect(221)
        self.socket.close()


def follow_live(port, key, told):
    """Opens the live socket and reads frames until it is closed; for a process of its own.

    `told` is shared: whether it is open, how many frames came, whether the server cut it off as too slow.
    """
    live = socket.create_connection(("127.0.0.1", port), timeout=600)
    nonce = base64.b64encode(os.urandom(16)).decode()
    live.sendall(
        (
            "GET /api/v1/live HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nConnection: Upgrade\r\n"
            "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: %s\r\n\r\n" % (port, key, nonce)
        ).encode()
    )
    data = bytearray()
    while b"\r\n\r\n" not in data:
        data += live.recv(4096)
    if b" 101 " not in data[:40]:
        raise Failed("no live socket: %r" % bytes(data[:300]))
    del data[: data.index(b"\r\n\r\n") + 4]
    told[0] = 1
    n_frames = 0
    while True:
        while len(data) >= 2:
            length, start = data[1] & 0x7F, 2
            if length == 126 and len(data) >= 4:
                length, start = struct.unpack("!H", data[2:4])[0], 4
            elif length == 127 and len(data) >= 10:
                length, start = struct.unpack("!Q", data[2:10])[0], 10
            elif length >= 126:
                break
            if len(data) < start + length:
                break
            opcode = data[0] & 0x0F
            if opcode == 8 or (opcode == 1 and data[start : start + 30].find(b'"resync"') >= 0):
                told[2] = 1
                return
            if opcode == 9:
                pong = bytes(data[start : start + length])
                live.sendall(bytes([0x8A, 0x80 | len(pong)]) + bytes(4) + pong)
            n_frames += 1
            del data[: start + length]
        told[1] = n_frames
        piece = live.recv(262_144)
        if not piece:
            return
        data += piece


def relay(port, is_held, n_taken):
    """A mail server that takes everything and keeps nothing, in a process of its own.

    While `is_held` is set it greets nobody, so that sending waits and only what goes before it is measured.
    """
    server = socket.create_server(("127.0.0.1", port), backlog=256)
    server.setblocking(False)
    selector = selectors.DefaultSelector()
    selector.register(server, selectors.EVENT_READ)
    waiting, states = [], {}
    while True:
        events = selector.select(timeout=0.02)
        if not is_held.value:
            for connection in waiting:
                connection.sendall(b"220 bench ESMTP\r\n")
            waiting.clear()
        for key, _ in events:
            if key.fileobj is server:
                connection, _ = server.accept()
                connection.settimeout(30)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(connection, selectors.EVENT_READ)
                states[connection] = [bytearray(), False]
                if is_held.value:
                    waiting.append(connection)
                else:
                    connection.sendall(b"220 bench ESMTP\r\n")
                continue
            connection = key.fileobj
            try:
                piece = connection.recv(262_144)
                if piece and _relay_answers(connection, states[connection], piece, n_taken):
                    continue
            except OSError:
                pass
            selector.unregister(connection)
            states.pop(connection, None)
            if connection in waiting:
                waiting.remove(connection)
            connection.close()


def _relay_answers(connection, state, piece, n_taken):
    """Answers what came in; `False` at the end of a session."""
    data, _ = state
    data += piece
    while True:
        if state[1]:
            end = data.find(b"\r\n.\r\n")
            if end < 0:
                return True
            del data[: end + 5]
            state[1] = False
            with n_taken.get_lock():
                n_taken.value += 1
            connection.sendall(b"250 2.0.0 taken\r\n")
            continue
        end = data.find(b"\r\n")
        if end < 0:
            return True
        word = bytes(data[:4]).upper()
        del data[: end + 2]
        if word == b"EHLO":
            connection.sendall(b"250-bench\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n")
        elif word == b"DATA":
            state[1] = True
            connection.sendall(b"354 go on\r\n")
        elif word == b"QUIT":
            connection.sendall(b"221 bye\r\n")
            return False
        else:
            connection.sendall(b"250 2.0.0 ok\r\n")


def free_port():
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(url_port, path, timeout=60, pause=0.002):
    """Seconds until the server answers 200."""
    started = time.perf_counter()
    while time.perf_counter() - started < timeout:
        try:
            status, _ = Http(url_port).raw("GET", path)
            if status == 200:
                return time.perf_counter() - started
        except (OSError, EOFError, Failed):
            pass
        time.sleep(pause)
    raise Failed("no 200 on %s within %d s" % (path, timeout))
