import CEpoll
import Glibc

/// A program that reads its standard input and writes its standard output, ended when it takes too long or writes
/// too much. Not `Foundation.Process`: it has no time limit and leaks the site's open files into the program.
struct Subprocess {
    enum Result {
        /// Ended by itself; `errors` is the beginning of what it complained about.
        case finished(status: Int32, output: [UInt8], errors: String)
        /// Ended by a limit.
        case stopped
        case notStarted
    }

    /// The program's path and its arguments.
    let command: [String]
    let seconds: Int
    /// Bytes it may write.
    let output: Int
    /// Bytes of memory it may fill: some systems that run containers know no limit of their own.
    let memory: Int

    func run(input: [UInt8]) -> Result {
        guard let source = Self.file(of: input) else { return .notStarted }
        defer { close(source) }
        var out: [Int32] = [0, 0]
        var err: [Int32] = [0, 0]
        guard tomoni_pipe(&out) == 0 else { return .notStarted }
        guard tomoni_pipe(&err) == 0 else {
            out.forEach { close($0) }
            return .notStarted
        }
        let process = start(input: source, output: out[1], errors: err[1])
        close(out[1])
        close(err[1])
        defer { [out[0], err[0]].forEach { close($0) } }
        guard let process else { return .notStarted }
        return follow(process, output: out[0], errors: err[0])
    }

    /// A file without a name that only memory holds: an unpublished draft leaves no trace on the disk.
    private static func file(of input: [UInt8]) -> Int32? {
        let file = tomoni_memory_file()
        guard file >= 0 else { return nil }
        var written = 0
        while written < input.count {
            let count = input.withUnsafeBytes {
                write(file, $0.baseAddress?.advanced(by: written), input.count - written)
            }
            guard count > 0 else {
                close(file)
                return nil
            }
            written += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    private func start(input: Int32, output: Int32, errors: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (file, place) in [(input, 0), (output, 1), (errors, 2)] {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(place))
        }
        tomoni_close_from(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that it is ended with all it started.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        // No secret of ours in its environment.
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
        defer { environment.forEach { free($0) } }
        var process: pid_t = 0
        let failed = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &environment)
        return failed == 0 ? process : nil
    }

    /// Reads until the program has closed its output, the time is over or the output too long.
    private func follow(_ process: pid_t, output: Int32, errors: Int32) -> Result {
        let end = Self.now() + Double(seconds)
        var written: [UInt8] = []
        var complaints: [UInt8] = []
        var open = [output, errors]
        while !open.isEmpty {
            var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let left = end - Self.now()
            let pause = Int32(min(left * 1000, 20)) + 1
            guard left > 0, poll(&waiting, nfds_t(waiting.count), pause) >= 0,
                Self.memory(of: process) <= memory
            else { return stop(process) }
            for file in waiting where file.revents != 0 {
                guard let piece = Self.piece(file.fd) else {
                    open.removeAll { $0 == file.fd }
                    continue
                }
                if file.fd == output {
                    written += piece
                } else if complaints.count < 4096 {
                    complaints += piece
                }
                guard written.count <= self.output else { return stop(process) }
            }
        }
        return finish(process, by: end, written, complaints)
    }

    private static func piece(_ file: Int32) -> ArraySlice<UInt8>? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(file, &buffer, buffer.count)
        return count > 0 ? buffer[..<count] : nil
    }

    private func finish(
        _ process: pid_t, by end: Double, _ written: [UInt8], _ complaints: [UInt8]
    ) -> Result {
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard Self.now() < end else { return stop(process) }
            usleep(2000)
        }
        // Killed by a limit of the system: too much processor time or memory.
        guard status & 0x7F == 0 else { return .stopped }
        return .finished(
            status: (status >> 8) & 0xFF, output: written, errors: String(decoding: complaints, as: UTF8.self)
        )
    }

    private func stop(_ process: pid_t) -> Result {
        kill(-process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return .stopped
    }

    /// Bytes of memory that a process fills; 0 where the system doesn't tell.
    private static func memory(of process: pid_t) -> Int {
        guard let file = fopen("/proc/\(process)/statm", "re") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let numbers = line.prefix { $0 != 0 }.split(separator: 0x20)
        let pages = numbers.dropFirst().first.flatMap { digits in
            Int(String(decoding: digits.map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
        return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
