"""Figures as lines, as a table, as JSON and as docs/performance.md."""

import datetime
import json
import os
import platform

# What is measured, in words; the target on SQLite in ms of CPU; the best and worst of four other desks, measured with
# the same mails on the same kind of machine (docs/performance.md says which).
MEASURES = [
    ("list", "list of 50 open tickets", 0.6, "65–630"),
    ("ticket", "ticket: head", None, None),
    ("messages", "ticket: its 20 messages", None, None),
    ("ticket + messages", "ticket with 20 messages", 1.0, "42–204"),
    ("search rare", "search, rare word", 3.0, "28–4,155"),
    ("search common", "search, word in a quarter of all mails", 8.0, "104–4,465"),
    ("create", "API: create a ticket", 1.0, "25–320"),
    ("note", "API: write a note", None, None),
    ("reply", "API: reply", 1.0, "231"),
    ("send a reply", "hand the reply to the mail relay", None, None),
    ("mail", "mail to ticket", 1.5, "30–430"),
    ("mail with acknowledgement", "the same, acknowledged by mail", None, None),
]
CEILINGS = {"list": "list", "ticket + messages": "ticket", "search rare": "rare", "search common": "common", "note": "insert"}
PG_FACTOR = 2.5


def line(row):
    """One figure, as it is printed while measuring."""
    text = "%7d tickets  %-26s" % (row["tickets"], row["measure"])
    if "cpu_ms" in row:
        text += " %d client%s %7.3f ms CPU" % (row["clients"], " " if row["clients"] == 1 else "s", row["cpu_ms"])
        if row.get("backend_cpu_ms"):
            text += " (%.3f + %.3f)" % (row["own_cpu_ms"], row["backend_cpu_ms"])
        if "p50_ms" in row:
            text += "  p50 %6.2f  p95 %6.2f ms" % (row["p50_ms"], row["p95_ms"])
        return text + ("  %7.0f/s" % row["per_s"] if "per_s" in row else "")
    figures = {name: value for name, value in row.items() if name not in ("engine", "tickets", "measure")}
    return text + " " + ", ".join("%s %s" % (name, round(value, 3)) for name, value in figures.items())


def write_json(path, results):
    with open(path, "w") as file:
        json.dump({"at": now(), "machine": machine(), "results": results}, file, indent=1)
        file.write("\n")


def now():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")


def machine():
    return "%d cores, %s %s" % (os.cpu_count(), platform.system(), platform.machine())


def _find(results, engine, n_tickets, measure, n_clients=1):
    for row in results:
        key = (row["engine"], row["tickets"], row["measure"], row.get("clients"))
        if key == (engine, n_tickets, measure, n_clients):
            return row
    return None


def cpu(results, engine, n_tickets, measure, n_clients=1):
    """Milliseconds of CPU, or `None`; the ticket is the sum of its two requests."""
    if measure == "ticket + messages":
        parts = [cpu(results, engine, n_tickets, part, n_clients) for part in ("ticket", "messages")]
        return None if None in parts else sum(parts)
    row = _find(results, engine, n_tickets, measure, n_clients)
    return row and row["cpu_ms"]


def _wall(results, engine, n_tickets, measure, n_clients):
    row = _find(results, engine, n_tickets, measure, n_clients)
    return "%.1f / %.1f" % (row["p50_ms"], row["p95_ms"]) if row and "p50_ms" in row else ""


def _number(value, digits=2):
    return "" if value is None else "%.*f" % (digits, value)


def _sizes(results, engine):
    return sorted({row["tickets"] for row in results if row["engine"] == engine and row["tickets"]})


def _grid(head, rows):
    """Markdown that also reads well on a terminal."""
    widths = [max(len(str(row[k])) for row in [head, *rows]) for k in range(len(head))]
    lines = ["| " + " | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) + " |" for row in [head, *rows]]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _engine_table(results, engine):
    sizes = _sizes(results, engine)
    if not sizes:
        return ""
    head = ["CPU ms per operation, one client", "target", *("{:,}".format(size) for size in sizes), "8 clients", "p50 / p95 ms, 1 client", "8 clients"]
    if engine == "sqlite":
        head += ["× ceiling", "others"]
    rows = []
    for measure, words, target, others in MEASURES:
        if target and engine == "postgres":
            target *= PG_FACTOR
        row = [words, "" if target is None else "≤ %g" % target]
        row += [_number(cpu(results, engine, size, measure)) for size in sizes]
        row += [_number(cpu(results, engine, sizes[-1], measure, 8))]
        row += [_wall(results, engine, sizes[-1], measure, clients) for clients in (1, 8)]
        if engine == "sqlite":
            row += [_ratio(results, sizes[-1], measure), others or ""]
        rows.append(row)
    return _grid(head, rows)


def _ratio(results, n_tickets, measure):
    if measure not in CEILINGS:
        return ""
    whole, bare = cpu(results, "sqlite", n_tickets, measure), cpu(results, "sqlite", n_tickets, "ceiling " + CEILINGS[measure])
    return "" if not whole or not bare else "%.1f" % (whole / bare)


def _single(results, engine):
    lines = []
    for row in results:
        if row["engine"] != engine:
            continue
        if row["measure"] == "start":
            lines.append("Start to the first page with the demo: %.2f s (target 0.2 s)." % row["seconds"])
        elif row["measure"] == "idle memory":
            lines.append("Memory after 10 s at rest with the demo: %.0f MiB resident (target 60 MiB)." % row["rss_mib"])
        elif row["measure"] == "idle":
            lines.append("CPU at rest: %.1f ms a second." % row["cpu_ms_per_s"])
        elif row["measure"] == "memory":
            lines.append("Memory after the run with {:,} tickets: {:.0f} MiB resident.".format(row["tickets"], row["rss_mib"]))
    return "\n".join("- " + text for text in lines)


def table(results):
    """Everything, for the terminal and the docs."""
    parts = []
    for engine, name in (("sqlite", "SQLite"), ("postgres", "PostgreSQL (process and backends)")):
        if any(row["engine"] == engine for row in results):
            parts.append("### %s\n\n%s\n\n%s" % (name, _engine_table(results, engine), _single(results, engine)))
    ceilings = [row for row in results if row["measure"].startswith("ceiling ")]
    if ceilings:
        sizes = _sizes(results, "sqlite")
        names = dict.fromkeys(row["measure"] for row in ceilings)
        rows = [[name[8:], *(_number(cpu(results, "sqlite", size, name), 3) for size in sizes)] for name in names]
        head = ["data layer alone, CPU ms", *("{:,}".format(size) for size in sizes)]
        parts.append("### The data layer's own ceiling (SQLite)\n\n" + _grid(head, rows))
    return "\n\n".join(parts)


BEGIN, END = "<!-- figures: written by script/bench --docs -->", "<!-- end of figures -->"


def write_docs(results, path=os.path.join(os.path.dirname(__file__), "..", "docs", "performance.md")):
    """Replaces the figures in docs/performance.md; the words around them stay."""
    with open(path) as file:
        text = file.read()
    head, tail = text.split(BEGIN)[0], text.split(END)[1]
    figures = "Measured %s; %s.\n\n%s" % (now(), machine(), table(results))
    with open(path, "w") as file:
        file.write("%s%s\n\n%s\n\n%s%s" % (head, BEGIN, figures, END, tail))
