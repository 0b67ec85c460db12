import Glibc

/// The number of descriptors that the process may have open.
enum DescriptorLimit {
    /// Descriptors kept for files, the database and the like.
    private static let reserve = 128

    /// Raises the limit as far as the system lets us and returns how many connections it leaves room for.
    ///
    /// The usual soft limit of 1024 is there for programs that use `select`.
    static func connections(atMost wanted: Int) -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return wanted }
        let needed = rlim_t(wanted + reserve)
        if limit.rlim_cur < needed {
            limit.rlim_cur = min(needed, limit.rlim_max)
            setrlimit(resource, &limit)
            getrlimit(resource, &limit)
        }
        return min(wanted, max(1, Int(clamping: limit.rlim_cur) - reserve))
    }
}
