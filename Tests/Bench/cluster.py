"""A PostgreSQL of this machine for one test run, with the roles that docker/database-roles makes."""

import os
import pathlib
import secrets
import shutil
import signal
import socket
import subprocess
import time

TOP = pathlib.Path(__file__).resolve().parents[2]


class Cluster:
    """Runs in a folder below `work` until stopped; durable like any other unless told."""

    def __init__(self, work: pathlib.Path, settings: tuple = ()):
        self.programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.folder, self.port = work / "postgres", free_port()
        self.passwords = {"tomoni_owner": secrets.token_hex(16), "tomoni": secrets.token_hex(16)}
        self.folder.mkdir()
        if os.geteuid() == 0:
            # PostgreSQL refuses to run as root; its own user must reach the folder.
            work.chmod(0o755)
            shutil.chown(self.folder, "postgres", "postgres")
        self._as_postgres("initdb", "--auth-local=trust", "--auth-host=scram-sha-256", "--encoding=UTF8",
                          "--locale=C.UTF-8", "--username=postgres", self.folder / "data")
        self.options = [f"port={self.port}", f"unix_socket_directories={self.folder}", "listen_addresses=127.0.0.1",
                        *settings]
        self.start()
        subprocess.run([TOP / "docker/database-roles"], check=True, env={
            **os.environ, "PGHOST": str(self.folder), "PGPORT": str(self.port),
            "TOMONI_OWNER_PASSWORD": self.passwords["tomoni_owner"], "TOMONI_PASSWORD": self.passwords["tomoni"]})

    def url(self, role: str) -> str:
        return f"postgresql://{role}:{self.passwords[role]}@127.0.0.1:{self.port}/tomoni"

    def settings(self) -> dict:
        """What Tomoni needs to use this database."""
        return {"TOMONI_DATABASE_URL": self.url("tomoni"), "TOMONI_MIGRATION_DATABASE_URL": self.url("tomoni_owner")}

    def query(self, sql: str) -> list:
        """Rows of a query as the superuser, each a list of texts."""
        command = [self.programs / "psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align",
                   "--field-separator=\t", "--set=ON_ERROR_STOP=1", f"--host={self.folder}", f"--port={self.port}",
                   "--username=postgres", "--dbname=tomoni", "--file=-"]
        answer = subprocess.run(command, check=True, input=sql, stdout=subprocess.PIPE, text=True).stdout
        return [line.split("\t") for line in answer.splitlines()]

    def start(self) -> None:
        self._as_postgres("pg_ctl", "--pgdata", self.folder / "data", "--log", self.folder / "log", "--wait",
                          "--options", " ".join(f"-c {option}" for option in self.options), "start")

    def crash(self) -> None:
        """Kills the whole server without warning, as a loss of power would."""
        first = int((self.folder / "data/postmaster.pid").read_text().splitlines()[0])
        # Stopped, so that it makes no session that would outlive it and keep its shared memory.
        os.kill(first, signal.SIGSTOP)
        children = pathlib.Path(f"/proc/{first}/task/{first}/children").read_text().split()
        for process in [first, *map(int, children)]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        while any(alive(int(process)) for process in [first, *children]):
            time.sleep(0.01)
        # Where nobody reaps orphans, as in a container without init, the dead server's number passes for alive.
        (self.folder / "data/postmaster.pid").unlink(missing_ok=True)
        (self.folder / f".s.PGSQL.{self.port}.lock").unlink(missing_ok=True)

    def stop(self) -> None:
        self._as_postgres("pg_ctl", "--pgdata", self.folder / "data", "--mode=fast", "stop")

    def _as_postgres(self, program: str, *arguments) -> None:
        person = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        command = [*person, self.programs / program, *arguments]
        subprocess.run(command, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def alive(process: int) -> bool:
    try:
        state = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]
