"""Starts and stops the server under measurement, and reads what it costs from /proc."""

import json
import os
import re
import signal
import subprocess
import time

import wire

TICKS = os.sysconf("SC_CLK_TCK")


def _stat(pid):
    with open("/proc/%d/stat" % pid) as file:
        return file.read().rsplit(")", 1)[1].split()


def cpu_of(pid):
    """CPU seconds of a process, its threads included."""
    fields = _stat(pid)
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_of(pid):
    """Resident MiB of a process."""
    with open("/proc/%d/smaps_rollup" % pid) as file:
        text = file.read()
    return {name.lower(): int(re.search(r"^%s:\s+(\d+)" % name, text, re.M)[1]) / 1024 for name in ("Rss", "Pss")}


def backends_of(database):
    """Processes of PostgreSQL that serve a database: their titles name it."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open("/proc/%s/cmdline" % entry, "rb") as file:
                title = file.read().replace(b"\0", b" ")
        except OSError:
            continue
        if title.startswith(b"postgres: ") and (" %s " % database).encode() in title:
            found.append(int(entry))
    return found


class Server:
    """A `candor demo` of its own, over a fresh folder."""

    def __init__(self, binary, folder, relay_port, database=None):
        self.binary, self.folder, self.database = binary, folder, database
        self.http, self.smtp, self.relay_port = wire.free_port(), wire.free_port(), relay_port
        self.process, self.key = None, None
        self._gone = {}

    def start(self):
        """Starts it; answers the seconds to the first page."""
        command = [
            self.binary, "demo", "--data", self.folder, "--http", "127.0.0.1:%d" % self.http,
            "--smtp", "127.0.0.1:%d" % self.smtp, "--demo-relay", "smtp://127.0.0.1:%d" % self.relay_port, "--log", "warn",
        ]  # fmt: skip
        if self.database:
            command += ["--database", self.database]
        os.makedirs(self.folder, exist_ok=True)
        self.log = open(os.path.join(self.folder, "server.log"), "ab")
        # Settings of the caller's shell must not reach the server.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("CANDOR_")}
        started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, env=environment, cwd=self.folder
        )
        wire.wait_for(self.http, "/", 120)
        first_page = time.perf_counter() - started
        wire.wait_for(self.http, "/health/ready", 120, 0.02)
        with open(os.path.join(self.folder, "demo-api-key")) as file:
            self.key = file.read().strip()
        return first_page

    def stop(self):
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)
            self.process = None
            self.log.close()

    def cpu(self):
        """CPU seconds so far: the process, and the backends of its database."""
        own = cpu_of(self.process.pid)
        if not self.database:
            return own, 0.0
        name = self.database.rsplit("/", 1)[1].split("?")[0]
        for pid in backends_of(name):
            # A backend that ended keeps what it had used when it was last seen.
            self._gone[pid] = max(self._gone.get(pid, 0.0), cpu_of(pid))
        return own, sum(self._gone.values())

    def memory(self):
        return memory_of(self.process.pid)

    def idle(self, timeout=120):
        """Waits until no job is due or running."""
        client = wire.Http(self.http)
        until = time.perf_counter() + timeout
        while time.perf_counter() < until:
            _, body = client.raw("GET", "/health/ready")
            jobs = json.loads(body)["jobs"]
            if jobs["due"] == 0 and jobs["running"] == 0:
                client.close()
                return
            time.sleep(0.05)
        raise wire.Failed("jobs are still waiting after %d s" % timeout)
