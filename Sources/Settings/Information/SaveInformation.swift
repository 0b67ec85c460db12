import Civic
import Postgres

/// Saves a page about the site as staff wrote it; it is shown at once.
public struct SaveInformation: Sendable {
    /// What a change of the terms means for those who accepted them.
    public enum TermsChange: String, Sendable {
        /// Corrections and translations: what people accepted stays the same.
        case wording
        /// Other terms: a new version, to be accepted again.
        case meaning
    }

    private let kind: InformationKind
    private let language: Language
    private let text: InformationText?
    private let change: TermsChange
    private let news: String
    private let member: StaffID?

    /// - Parameters:
    ///   - text: nil to go back to our own.
    ///   - news: what is new, for residents; kept with a new version of the terms.
    public init(
        _ kind: InformationKind, in language: Language, text: InformationText?,
        change: TermsChange = .wording, news: String = "", by member: StaffID?
    ) {
        self.kind = kind
        self.language = language
        self.text = text
        self.change = change
        self.news = news
        self.member = member
    }

    /// Only the Japanese terms, which bind, make a new version; translations follow them.
    var makesVersion: Bool { kind == .terms && change == .meaning && language == .japanese }

    public func perform(in site: SiteContext) async throws {
        try await site.database.transaction { transaction in
            let store = InformationStore(transaction)
            try await store.lock()
            let current = kind == .terms ? try await store.termsVersion() : 1
            let new = NewInformationEdition(
                kind, in: language, version: makesVersion ? current + 1 : current, text: text, news: news,
                by: member)
            try await store.add(new)
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.page"), in: transaction, secret: site.secret)
            // The number of the terms in force is part of the identity.
            site.changesIdentity(in: transaction)
        }
    }
}
