"""Load by wrk, and what the server takes meanwhile."""

import pathlib
import re
import statistics
import subprocess
import threading
from dataclasses import dataclass
from typing import Callable

HERE = pathlib.Path(__file__).resolve().parent


@dataclass
class Load:
    per_second: float
    refused: int
    answered: int = 0

    def __str__(self) -> str:
        return f"{self.per_second:,.0f}/s" + (f" ({self.refused} refused)" if self.refused else "")


def wrk(address: str, connections: int, seconds: int, headers: dict | None = None, script: list | None = None) -> Load:
    """Requests a second over kept-alive connections by one thread."""
    options = [option for name, value in (headers or {}).items() for option in ("--header", f"{name}: {value}")]
    if script:
        options += ["--script", str(HERE / script[0])]
    command = ["wrk", "--threads=1", f"--connections={connections}", f"--duration={seconds}s", "--timeout=30s",
               *options, address, *(["--", *script[1:]] if script else [])]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", printed)
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", printed)
    lost = sum(map(int, broken.groups())) if broken else 0
    return Load(float(re.search(r"Requests/sec:\s+([\d.]+)", printed)[1]), int(refused[1]) if refused else lost,
                int(re.search(r"(\d+) requests in", printed)[1]))


def medians(*measurements, rounds: int = 3) -> list:
    """The median of each measurement over rounds in turn, so that other work on the machine hits all alike."""
    results = [[measure() for measure in measurements] for _ in range(rounds)]
    return [statistics.median(column) if not isinstance(column[0], Load) else
            sorted(column, key=lambda load: load.per_second)[len(column) // 2] for column in zip(*results)]


class MemoryWatch:
    """The most resident memory that a process had while watched, in bytes; it may be another one each time."""

    def __init__(self, pid: Callable[[], int]):
        self.pid, self.most, self.ended = pid, 0, threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "MemoryWatch":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.ended.set()
        self.thread.join()

    def _watch(self) -> None:
        while not self.ended.wait(0.1):
            try:
                status = pathlib.Path(f"/proc/{self.pid()}/status").read_text()
            except FileNotFoundError:
                continue
            resident = re.search(r"VmRSS:\s+(\d+)", status)
            self.most = max(self.most, int(resident[1]) * 1024 if resident else 0)
