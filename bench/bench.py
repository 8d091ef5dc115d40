#!/usr/bin/env python3
"""Measures the server: CPU time per operation, wall time, memory, start. `script/bench --help` says how."""

import argparse
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import report
import wire
from mails import RARE_AT, RARE_EVERY, Mails
from server import Server

ADDRESS = "support@demo.test"
N_THREADS_PER_STAGE, THREAD_LENGTH = 30, 20
# The server limits one key; the bench spreads its requests over several, as several integrations would.
N_KEYS = 16


def say(text):
    print(text, file=sys.stderr, flush=True)


def load(port, first, n_mails, share, n_shares):
    """Hands in every n-th mail; for a process of its own."""
    mails, session = Mails(), wire.Smtp(port)
    for i in range(first + share, first + n_mails, n_shares):
        sender, mail = mails.mail(i)
        session.send(sender, ADDRESS, mail)
    session.close()


class Run:
    """One engine: a server that is filled stage by stage and measured at each."""

    def __init__(self, options, engine):
        self.options, self.engine = options, engine
        self.folder = tempfile.mkdtemp(prefix="candor-bench-", dir=options.folder)
        self.is_held = multiprocessing.Value("b", 0)
        self.n_taken = multiprocessing.Value("q", 0)
        relay_port = wire.free_port()
        self.relay = multiprocessing.Process(
            target=wire.relay, args=(relay_port, self.is_held, self.n_taken), daemon=True
        )
        self.relay.start()
        database = self._make_database() if engine == "postgres" else None
        self.server = Server(options.binary, os.path.join(self.folder, "data"), relay_port, database)
        self.chance = random.Random("bench")
        self.mails, self.n_mails, self.n_created, self.threads = Mails(), 0, 0, []
        self.results = []

    def _make_database(self):
        """A fresh database on the given server; it is dropped at the end."""
        base, name = self.options.postgres, "candor_bench_%d" % os.getpid()
        self._psql("drop database if exists %s with (force)" % name, "create database %s" % name)
        head, _, tail = base.partition("?")
        return head.rsplit("/", 1)[0] + "/" + name + ("?" + tail if tail else "")

    def _psql(self, *statements):
        for statement in statements:
            subprocess.run(["psql", "-q", self.options.postgres, "-c", statement], check=True, stderr=subprocess.DEVNULL)

    def close(self):
        self.server.stop()
        self.relay.terminate()
        if self.engine == "postgres":
            self._psql("drop database if exists candor_bench_%d with (force)" % os.getpid())
        if not self.options.keep:
            shutil.rmtree(self.folder, ignore_errors=True)

    # -- the whole -------------------------------------------------------------------------------------
    def measure_all(self):
        self.server.start()
        self.first_look()
        self.api = wire.Http(self.server.http, self.server.key)
        self.keys = [
            self.api.call("POST", "/api-keys", {"name": "bench %d" % k, "scopes": ["write"]})["key"]
            for k in range(N_KEYS)
        ]
        for n_tickets in self.options.tickets:
            self.api.call("PATCH", "/workspace", {"acknowledge": False})
            self.fill(n_tickets)
            self.stage(n_tickets)
            if self.engine == "sqlite":
                self.ceiling(n_tickets)
        return self.results

    def note(self, n_tickets, measure, **figures):
        row = {"engine": self.engine, "tickets": n_tickets, "measure": measure, **figures}
        self.results.append(row)
        say("  " + report.line(row))
        return row

    def first_look(self):
        """Memory at rest and the time to the first page, with the demo seeded before."""
        seconds = []
        for _ in range(3 if self.options.quick else 7):
            self.server.stop()
            seconds.append(self.server.start())
        seconds.sort()
        self.note(0, "start", seconds=seconds[len(seconds) // 2], worst_seconds=seconds[-1])
        time.sleep(10)
        self.note(0, "idle memory", **{"%s_mib" % name: size for name, size in self.server.memory().items()})
        before = self.server.cpu()
        time.sleep(5)
        self.note(0, "idle", cpu_ms_per_s=(sum(self.server.cpu()) - sum(before)) * 1000 / 5)

    def fill(self, n_tickets):
        """Mails come in until the workspace holds so many tickets; then some long threads."""
        started, n_before = time.perf_counter(), self.n_mails
        while (missing := n_tickets - self.count()) > 0:
            n_mails = max(50, int(missing / 0.7))
            n_shares = 8 if n_mails > 400 else 4
            shares = [
                multiprocessing.Process(target=load, args=(self.server.smtp, self.n_mails, n_mails, k, n_shares))
                for k in range(n_shares)
            ]
            for share in shares:
                share.start()
            for share in shares:
                share.join()
                if share.exitcode:
                    raise wire.Failed("loading failed")
            self.n_mails += n_mails
        session = wire.Smtp(self.server.smtp)
        keys = range(len(self.threads), len(self.threads) + N_THREADS_PER_STAGE)
        for key in keys:
            for sender, mail in self.mails.thread(key, THREAD_LENGTH):
                session.send(sender, ADDRESS, mail)
        session.close()
        self.threads += self.find_threads(keys)
        # Reading anew after the load: what one looks at is seldom what was just written.
        self.server.idle()
        seconds, n = time.perf_counter() - started, self.n_mails - n_before
        if n:
            say("  filled: %d mails in %.0f s, %.0f a second" % (n, seconds, n / seconds))

    def count(self):
        counts = self.api.call("GET", "/tickets/counts")
        return counts["open"] + counts["closed"]

    def find_threads(self, keys):
        """Ids of the tickets the newest long threads became."""
        page = self.api.call("GET", "/tickets?list=open&limit=%d" % min(100, 2 * len(keys)))
        found = [row["id"] for row in page["data"] if row["n_messages"] == THREAD_LENGTH]
        if len(found) != len(keys):
            raise wire.Failed("%d of %d threads became one ticket each" % (len(found), len(keys)))
        return found

    # -- one stage -------------------------------------------------------------------------------------
    def stage(self, n_tickets):
        told = multiprocessing.Array("q", 3)
        live = multiprocessing.Process(
            target=wire.follow_live, args=(self.server.http, self.server.key, told), daemon=True
        )
        live.start()
        while not told[0]:
            time.sleep(0.01)
        self.sample = self.ids_over_the_whole_range(n_tickets)
        n = 500 if self.options.quick else 2000
        for n_clients in (1, 8):
            self.reads(n_tickets, n, n_clients)
            self.writes(n_tickets, n // 2 if n_clients == 1 else n, n_clients)
        if told[2] or not live.is_alive():
            raise wire.Failed("the live socket did not keep up")
        self.note(n_tickets, "live frames", n=told[1])
        self.note(n_tickets, "memory", **{"%s_mib" % name: size for name, size in self.server.memory().items()})
        live.terminate()

    def ids_over_the_whole_range(self, n_tickets):
        ids = []
        while len(ids) < 300:
            status, body = self.api.raw("GET", "/api/v1/tickets/%d" % self.chance.randint(130, n_tickets))
            if status == 200:
                ids.append(json.loads(body)["id"])
        return ids

    def reads(self, n_tickets, n, n_clients):
        rare = [k for k in range(self.n_mails // RARE_EVERY + 1) if k * RARE_EVERY + RARE_AT < self.n_mails]

        def get(path):
            return lambda client, chance: client.call("GET", path(chance))

        self.repeat(n_tickets, "list", n, n_clients, get(lambda _: "/tickets?list=open&limit=50"))
        self.repeat(n_tickets, "ticket", n, n_clients, get(lambda chance: "/tickets/" + chance.choice(self.threads)))
        messages = get(lambda chance: "/tickets/%s/messages?limit=30" % chance.choice(self.threads))
        self.repeat(n_tickets, "messages", n, n_clients, messages)
        words = get(lambda chance: "/search?q=quokka%d" % chance.choice(rare))
        self.repeat(n_tickets, "search rare", n, n_clients, words)
        self.repeat(n_tickets, "search common", n // 2, n_clients, get(lambda _: "/search?q=invoice&limit=50"))

    def writes(self, n_tickets, n, n_clients):
        seq = self.api.call("GET", "/tickets/" + self.sample[0])["seq"] + 1_000_000

        def create(client, chance):
            number = chance.randrange(n_tickets)
            name, address, code = self.mails.customer(number)
            sender = {"name": name, "address": address}
            text = self.mails.core_in(code, chance.random())
            client.call("POST", "/tickets", {"subject": "Order %06d" % number, "text": text, "from": sender})

        def reply(client, chance):
            body = {"kind": "reply", "text": self.mails.core_in("en", chance.random()), "seen_seq": seq}
            client.call("POST", "/tickets/%s/messages" % chance.choice(self.sample), body)

        def note(client, chance):
            body = {"kind": "note", "text": self.mails.core_in("en", chance.random())}
            client.call("POST", "/tickets/%s/messages" % chance.choice(self.sample), body)

        self.repeat(n_tickets, "create", n, n_clients, create)
        self.repeat(n_tickets, "note", n, n_clients, note)
        # The relay answers nobody, so sending waits: what is measured is the reply itself.
        self.is_held.value = 1
        self.repeat(n_tickets, "reply", n, n_clients, reply)
        before, taken, started = self.server.cpu(), self.n_taken.value, time.perf_counter()
        self.is_held.value = 0
        self.server.idle(300)
        self.record(n_tickets, "send a reply", self.n_taken.value - taken, n_clients, before, started, [])
        self.mail(n_tickets, "mail", n, n_clients)
        self.api.call("PATCH", "/workspace", {"acknowledge": True})
        self.mail(n_tickets, "mail with acknowledgement", n // 2, n_clients)
        self.api.call("PATCH", "/workspace", {"acknowledge": False})

    def mail(self, n_tickets, measure, n, n_clients):
        # Made before: the generator is slower than the server.
        mails = [self.mails.mail(self.n_mails + k) for k in range(n + 10)]
        self.n_mails += len(mails)
        sessions = [wire.Smtp(self.server.smtp) for _ in range(n_clients)]
        for sender, mail in mails[n:]:
            sessions[0].send(sender, ADDRESS, mail)
        self.server.idle()
        left, times = iter(mails[:n]), []

        def work(session):
            for sender, mail in left:
                started = time.perf_counter()
                session.send(sender, ADDRESS, mail)
                times.append(time.perf_counter() - started)

        before, started = self.server.cpu(), time.perf_counter()
        run_all([threading.Thread(target=work, args=(session,)) for session in sessions])
        self.server.idle()
        self.record(n_tickets, measure, n, n_clients, before, started, times)
        for session in sessions:
            session.close()

    def repeat(self, n_tickets, measure, n, n_clients, act):
        """Does something n times over kept connections and notes what it cost."""
        clients = [wire.Http(self.server.http, self.keys[k % N_KEYS]) for k in range(n_clients)]
        for k in range(20 * n_clients):
            act(clients[k % n_clients], random.Random("%s %d warm" % (measure, k)))
        left, times, failures = iter(range(n)), [], []

        def work(client, k):
            chance = random.Random("%s %d %d" % (measure, n_tickets, k))
            try:
                for _ in left:
                    started = time.perf_counter()
                    act(client, chance)
                    times.append(time.perf_counter() - started)
            except Exception as failure:
                failures.append(failure)

        before, started = self.server.cpu(), time.perf_counter()
        run_all([threading.Thread(target=work, args=(client, k)) for k, client in enumerate(clients)])
        if failures:
            raise failures[0]
        # Live updates come a moment after the answer.
        time.sleep(0.3)
        self.record(n_tickets, measure, n, n_clients, before, started, times)
        for client in clients:
            client.close()

    def record(self, n_tickets, measure, n, n_clients, before, started, times):
        elapsed, after = time.perf_counter() - started, self.server.cpu()
        if not n:
            return
        own, backends = ((after[k] - before[k]) * 1000 / n for k in (0, 1))
        times.sort()
        figures = dict(n=n, clients=n_clients, cpu_ms=own + backends, own_cpu_ms=own, backend_cpu_ms=backends)
        if times:
            figures.update(p50_ms=times[len(times) // 2] * 1000, p95_ms=times[int(len(times) * 0.95)] * 1000)
        self.note(n_tickets, measure, **figures, per_s=n / elapsed)

    def ceiling(self, n_tickets):
        """The same statements through the data layer alone, on a copy of the same file."""
        if not self.options.ceiling:
            return
        copy = os.path.join(self.folder, "ceiling")
        self.server.stop()
        shutil.copytree(self.server.folder, copy)
        self.server.start()
        self.api = wire.Http(self.server.http, self.server.key)
        seconds = "1" if self.options.quick else "3"
        output = subprocess.run(
            [self.options.ceiling, "--data", copy, "--seconds", seconds], check=True, stdout=subprocess.PIPE, text=True
        ).stdout
        shutil.rmtree(copy)
        for line in output.splitlines():
            found = json.loads(line)
            self.note(n_tickets, "ceiling " + found["measure"], cpu_ms=found["cpu_us"] / 1000, n=found["n"], clients=1)


def run_all(threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def numbers(text):
    return sorted(int(part) for part in text.split(","))


def main():
    parser = argparse.ArgumentParser(prog="script/bench", description=__doc__)
    parser.add_argument("--tickets", type=numbers, default=[1000, 10_000, 100_000], help="sizes, comma separated")
    parser.add_argument("--engine", choices=["sqlite", "postgres", "both"], default="sqlite")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--json", metavar="FILE", help="write the figures there")
    parser.add_argument("--docs", action="store_true", help="write docs/performance.md")
    parser.add_argument("--keep", action="store_true", help="keep the data folders")
    parser.add_argument("--folder", help="where the data folders are made (default: the system's temporary folder)")
    parser.add_argument("--binary", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--ceiling", help=argparse.SUPPRESS)
    parser.add_argument("--postgres", default=os.environ.get("CANDOR_BENCH_POSTGRES"), help="postgres://user@host/database")
    options = parser.parse_args()
    options.binary = os.path.abspath(options.binary)
    engines = ["sqlite", "postgres"] if options.engine == "both" else [options.engine]
    results = []
    for engine in engines:
        say("%s:" % engine)
        run = Run(options, engine)
        try:
            run.measure_all()
        finally:
            results += run.results
            run.close()
            if options.json:
                report.write_json(options.json, results)
    print(report.table(results))
    if options.docs:
        report.write_docs(results)


if __name__ == "__main__":
    main()
