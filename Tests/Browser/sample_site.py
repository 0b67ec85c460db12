"""A real `tomoni serve --demo` with its own data folder and ports, for the time of a test run."""

import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[2]
# On a busy machine: make the cluster, migrate, hash the sample people's passwords.
START_LIMIT = 300
LOG_IN = re.compile(r"([\w.+-]+@[\w.-]+\.example)\W+(\S{6,})")


class SampleSite:
    def __init__(self, binary: str):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tomoni-browser-"))
        # PostgreSQL runs as another user and must get in.
        self.folder.chmod(0o755)
        self.public, self.admin = (f"http://127.0.0.1:{port}" for port in free_ports(2))
        self.passwords, self.printed = {}, []
        self.process = subprocess.Popen(
            [str(pathlib.Path(binary).resolve()), "serve", "--demo"], cwd=TOP, env=self.environment(), text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        threading.Thread(target=self._read, daemon=True).start()

    def environment(self) -> dict:
        mine = {name: value for name, value in os.environ.items() if not name.startswith("TOMONI_")}
        return {**mine, "TOMONI_DATA": str(self.folder / "data"), "TOMONI_LISTEN": self.public.split("//")[1],
                "TOMONI_ADMIN_LISTEN": self.admin.split("//")[1], "TOMONI_PUBLIC_URL": self.public,
                "TOMONI_ADMIN_URL": self.admin}

    def _read(self) -> None:
        for line in self.process.stdout:
            self.printed.append(line)
            self.passwords.update(LOG_IN.findall(line))

    def wait(self) -> "SampleSite":
        limit = time.monotonic() + START_LIMIT
        while not (self._has_printed_all() and answers(f"{self.public}/healthz") and answers(f"{self.admin}/login")):
            if self.process.poll() is not None or time.monotonic() > limit:
                raise RuntimeError("the sample city does not come up; it printed:\n" + "".join(self.printed))
            time.sleep(0.1)
        return self

    def _has_printed_all(self) -> bool:
        return {"hamada@shiomi.example", "morishita@shiomi.example"} <= self.passwords.keys()

    def password(self, person: str) -> str:
        return self.passwords[f"{person}@shiomi.example"]

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=10):
            return True
    except (urllib.error.URLError, OSError):
        return False


def free_ports(count: int) -> list:
    servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [server.getsockname()[1] for server in servers]
    for server in servers:
        server.close()
    return ports
