import Foundation

extension ClusterFolder {
    /// Makes the database files, all or nothing: a run that is killed leaves only a folder that the next removes.
    func initialize(_ binaries: PostgresBinaries, _ user: ServerUser, isDurable: Bool) throws {
        try? FileManager.default.removeItem(atPath: unfinishedDatabase)
        try user.ownFolder(unfinishedDatabase)
        try ChildProcess.run(
            user.prefix() + [
                binaries.initdb, "--pgdata", unfinishedDatabase, "--username=postgres", "--encoding=UTF8",
                "--locale=C.UTF-8", "--lc-messages=C", "--auth-local=peer", "--auth-host=reject",
                "--no-instructions",
            ] + (isDurable ? [] : ["--no-sync"]))
        guard rename(unfinishedDatabase, database) == 0 else {
            throw ClusterError.system(call: "rename", path: unfinishedDatabase, code: errno)
        }
    }

    /// Says who may connect: this user under each of our roles, over the socket, and nobody else.
    func writeAccessRules(_ user: ServerUser) throws {
        let names = Set([user.clientName, user.name])
        let map = names.sorted().flatMap { name in
            ["tomoni", "tomoni_owner", "postgres"].map { "tomoni \"\(name)\" \($0)" }
        }
        try write(map, to: database + "/pg_ident.conf", user)
        try write(["local all all peer map=tomoni"], to: database + "/pg_hba.conf", user)
    }

    private func write(_ lines: [String], to path: String, _ user: ServerUser) throws {
        let text = (["# Written anew by tomoni at each start."] + lines).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        guard chown(path, user.uid, user.gid) == 0, chmod(path, 0o600) == 0 else {
            throw ClusterError.system(call: "chown", path: path, code: errno)
        }
    }
}
