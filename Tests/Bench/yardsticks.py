"""What the site is measured against: nginx serving the same bytes, pgbench running the same statements."""

import pathlib
import re
import subprocess
import time
import urllib.request

from cluster import Cluster, free_port

CONFIGURATION = """
daemon off;
worker_processes {workers};
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    types {{ text/html html; text/css css; text/javascript js; image/svg+xml svg; }}
    client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
    uwsgi_temp_path {folder}; scgi_temp_path {folder};
    server {{ listen 127.0.0.1:{port}; root {folder}/files; }}
}}
"""


class Nginx:
    def __init__(self, work: pathlib.Path, workers: int):
        self.folder, self.port = work / "nginx", free_port()
        (self.folder / "files").mkdir(parents=True)
        (self.folder / "files/ready.html").write_text("ready")
        configuration = self.folder / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(workers=workers, folder=self.folder, port=self.port))
        work.chmod(0o755)
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-c", configuration], stderr=subprocess.DEVNULL)
        wait_for(f"http://127.0.0.1:{self.port}/ready.html")

    def serve(self, name: str, content: bytes) -> str:
        """The address at which nginx serves these bytes."""
        (self.folder / "files" / name).write_bytes(content)
        return f"http://127.0.0.1:{self.port}/{name}"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)


def pgbench(cluster: Cluster, script: pathlib.Path, clients: int, seconds: int) -> float:
    """Transactions a second of a script, one a commit, as the application's role."""
    command = [cluster.programs / "pgbench", "--no-vacuum", "--protocol=prepared", f"--client={clients}", "--jobs=1",
               f"--time={seconds}", f"--file={script}", cluster.url("tomoni")]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(re.search(r"tps = ([\d.]+)", printed)[1])


def wait_for(address: str, seconds: float = 120) -> float:
    """Seconds until the address answers 200."""
    started = time.monotonic()
    while time.monotonic() - started < seconds:
        try:
            with urllib.request.urlopen(address, timeout=10):
                return time.monotonic() - started
        except OSError:
            time.sleep(0.005)
    raise TimeoutError(f"no answer at {address} within {seconds} s")
