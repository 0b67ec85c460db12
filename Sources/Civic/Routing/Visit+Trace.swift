import Web

extension Visit {
    /// Writes into the security log who did what from where; never what they wrote.
    ///
    /// - Parameter kind: what happened, in snake_case, such as `comment_posted`.
    public func trace(_ kind: String, _ subject: Subject) {
        site.security.write(
            SecurityEvent(
                kind, from: client.address, in: requestID, account: viewer.accountID?.rawValue,
                subject: "\(subject.kind.rawValue)/\(subject.id)"))
    }
}
