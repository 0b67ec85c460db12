import Glibc

/// Who the server runs as: the one who started us, or the user postgres when that is root.
struct ServerUser: Sendable {
    let name: String
    let uid: uid_t
    let gid: gid_t
    /// The name under which this process is known to the server through peer authentication.
    let clientName: String

    static func current() throws -> ServerUser {
        guard let client = getpwuid(geteuid()) else { throw ClusterError.noServerUser }
        let clientName = String(cString: client.pointee.pw_name)
        guard geteuid() == 0 else {
            return ServerUser(name: clientName, uid: geteuid(), gid: getegid(), clientName: clientName)
        }
        guard let postgres = getpwnam("postgres") else { throw ClusterError.noServerUser }
        return ServerUser(
            name: "postgres", uid: postgres.pointee.pw_uid, gid: postgres.pointee.pw_gid,
            clientName: clientName)
    }

    /// The words in front of a command that make it run as this user; `signal` comes when our thread ends.
    func prefix(deathSignal signal: String? = nil) -> [String] {
        var words = ["/usr/bin/setpriv"]
        if uid != geteuid() { words += ["--reuid=\(uid)", "--regid=\(gid)", "--init-groups"] }
        if let signal { words += ["--pdeathsig", signal] }
        return words.count == 1 ? [] : words
    }

    /// Whether this user can enter a folder.
    func canEnter(_ folder: String) -> Bool {
        guard uid != geteuid() else { return access(folder, X_OK) == 0 }
        return (try? ChildProcess.run(prefix() + ["/usr/bin/test", "-x", folder])) != nil
    }

    /// Makes a folder that belongs to this user alone, or takes it over if it is there.
    func ownFolder(_ path: String) throws {
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw ClusterError.system(call: "mkdir", path: path, code: errno)
        }
        // A link or somebody else's folder of that name in /tmp must not be taken for ours.
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == uid || status.st_uid == geteuid()
        else { throw ClusterError.system(call: "own", path: path, code: EPERM) }
        guard chown(path, uid, gid) == 0, chmod(path, 0o700) == 0 else {
            throw ClusterError.system(call: "chown", path: path, code: errno)
        }
    }
}
