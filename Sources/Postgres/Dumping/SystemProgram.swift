/// Programs of the operating system that a command needs.
package enum SystemProgram {
    /// Runs a program to its end; blocks.
    ///
    /// - Throws: `ClusterError.failed` with the end of what it printed.
    package static func run(_ words: [String]) throws {
        try ChildProcess.run(words)
    }
}
