import Civic
import Postgres

/// Names the city and the site anew; every page has the new names at once.
public struct SaveNames: Sendable {
    /// The interface text that holds the name of the site.
    public static let key = "common.site_name"

    private let city: String
    private let site: [Language: String]
    private let member: StaffID

    /// - Parameter site: the name of the site in each language; what is empty goes back to ours.
    public init(city: String, site: [Language: String], by member: StaffID) {
        self.city = city
        self.site = site
        self.member = member
    }

    public func perform(in context: SiteContext) async throws {
        try await context.database.transaction { transaction in
            let isSample = try await CityStore(transaction).find()?.isSample ?? false
            try await CityStore(transaction).save(City(name: city, isSample: isSample))
            let labels = LabelStore(transaction)
            for language in Language.allCases {
                let name = site[language] ?? ""
                if name.isEmpty || name == context.texts.ours(in: language)[Self.key] {
                    try await labels.remove(Self.key, in: language)
                } else {
                    try await labels.save(name, for: Self.key, in: language)
                }
            }
            try await Audit.record(
                Audit.Entry(staffID: member, act: "site.names"), in: transaction, secret: context.secret)
            context.changesIdentity(in: transaction)
        }
    }
}
