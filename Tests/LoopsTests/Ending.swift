import Loops

/// Runs a test with loops of its own and ends them afterwards.
func withLoops<T: Sendable>(_ count: Int = 1, _ body: (LoopGroup) async throws -> T) async rethrows -> T {
    let group = LoopGroup(count: count)
    defer { group.stop() }
    return try await body(group)
}
