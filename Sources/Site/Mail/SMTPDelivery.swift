/// Letters sent over one connection, one after another; blocks.
struct SMTPDelivery {
    private let session: SMTPSession?

    init(_ account: SMTPAccount, name: String) {
        session = SMTPSession(account, name: name)
    }

    /// What went wrong with each letter, nil where nothing did. Once the server is found to be away, the rest is
    /// not tried.
    func send(_ letters: [Letter?]) -> [SMTPFailure?] {
        var outage: SMTPFailure?
        return letters.map { letter in
            if let outage { return outage }
            let failure = send(letter)
            if failure?.isAboutServer == true { outage = failure }
            return failure
        }
    }

    private func send(_ letter: Letter?) -> SMTPFailure? {
        guard let session else { return .noSession }
        guard let letter else { return .noLetter }
        do {
            try session.send(letter)
            return nil
        } catch {
            return error
        }
    }
}
