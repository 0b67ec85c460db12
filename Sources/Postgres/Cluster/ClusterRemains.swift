import Foundation

extension ClusterFolder {
    /// Clears what a killed run left: waits for its server to finish shutting down, and removes stale lock files.
    ///
    /// Call it while holding the lock: then no living process of ours owns a server here.
    func clearRemains() throws {
        if let pid = postmaster { try waitForEnd(of: pid) }
        // PostgreSQL takes any living process with the number in these files for its own; where nobody reaps
        // orphans, as in a container without init, that may even be the one that was killed.
        unlink(database + "/postmaster.pid")
        unlink(socket + "/.s.PGSQL.5432.lock")
    }

    private func waitForEnd(of pid: pid_t) throws {
        let quitAfter = Date() + 20
        while isServer(pid) {
            // Its parent is gone, so it has been told to stop; one that hangs is made to (crash recovery follows).
            if Date() > quitAfter { kill(pid, SIGQUIT) }
            if Date() > quitAfter + 20 {
                throw ClusterError.alreadyRunning(data: path, holder: "process \(pid)")
            }
            usleep(20_000)
        }
    }

    /// Whether a process is the server of this folder: servers work inside their data folder (proc(5)).
    private func isServer(_ pid: pid_t) -> Bool {
        let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
        return place == database
    }
}
