import CPostgres
import Glibc

/// A program run by this process.
struct ChildProcess: Sendable {
    let pid: pid_t

    /// Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches only us.
    init(_ words: [String], output: String = "/dev/null", environment: [String] = []) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        tomoni_spawn_changes_folder(&actions, "/")
        tomoni_spawn_closes_from(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        pid = try Self.spawn(words, environment, &actions, &attributes)
    }

    private static func spawn(
        _ words: [String], _ extra: [String], _ actions: inout posix_spawn_file_actions_t,
        _ attributes: inout posix_spawnattr_t
    ) throws -> pid_t {
        let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC"] + extra
        var arguments = words.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for copy in arguments + variables { free(copy) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, words[0], &actions, &attributes, &arguments, &variables)
        guard code == 0 else { throw ClusterError.system(call: "start", path: words[0], code: code) }
        return pid
    }

    /// Waits for the end; 0 is success.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return status
    }

    /// Runs a program to its end.
    ///
    /// - Throws: `ClusterError.failed` with the end of what it printed.
    static func run(_ words: [String], environment: [String] = []) throws {
        var path = Array("/tmp/tomoni-output-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        let output = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw ClusterError.system(call: "mkstemp", path: output, code: errno) }
        defer {
            close(descriptor)
            unlink(output)
        }
        guard try ChildProcess(words, output: output, environment: environment).wait() == 0 else {
            throw ClusterError.failed(command: words.joined(separator: " "), output: lastLines(of: output))
        }
    }
}
