import Foundation

extension ClusterFolder {
    /// Clears what a killed run left: waits for its server to finish shutting down, and removes a stale pid file.
    ///
    /// Call it while holding the lock: then no living process of ours owns a server here.
    func clearRemains() throws {
        guard let pid = postmaster else { return }
        let quitAfter = Date() + 20
        while isServer(pid) {
            // Its parent is gone, so it has been told to stop; one that hangs is made to (crash recovery follows).
            if Date() > quitAfter { kill(pid, SIGQUIT) }
            if Date() > quitAfter + 20 {
                throw ClusterError.alreadyRunning(data: path, holder: "process \(pid)")
            }
            usleep(20_000)
        }
        // PostgreSQL takes any living process with that number for its own.
        if postmaster == pid { unlink(database + "/postmaster.pid") }
    }

    /// Whether a process is the server of this folder: servers work inside their data folder (proc(5)).
    private func isServer(_ pid: pid_t) -> Bool {
        let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
        return place == database
    }
}
