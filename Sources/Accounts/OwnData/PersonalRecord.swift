import Civic
import Postgres
import Web

/// Everything that the site holds about one person, put together from all features.
public struct PersonalRecord: Sendable {
    public let madeAt: Instant
    public let sections: [PersonalSection]

    /// Sections without rows are left out.
    public static func load(
        _ account: AccountID, in site: SiteContext, _ database: any Queryable, at now: Instant = .now
    ) async throws -> PersonalRecord {
        var posts: [Subject] = []
        for data in site.ports.personalData { posts += try await data.posts(of: account, in: database) }
        var sections: [PersonalSection] = []
        for data in site.ports.personalData {
            sections += try await data.sections(
                about: account, posts: posts, in: database, secret: site.secret)
        }
        sections.append(try await answers(to: posts, site, database))
        sections.append(try await credits(of: posts, site, database))
        let order = Dictionary(
            uniqueKeysWithValues: PersonalSection.Kind.allCases.enumerated().map { ($1, $0) })
        return PersonalRecord(
            madeAt: now,
            sections: sections.filter { !$0.rows.isEmpty }
                .sorted { (order[$0.kind] ?? 0) < (order[$1.kind] ?? 0) })
    }

    /// What the city answered to the person's posts.
    private static func answers(
        to posts: [Subject], _ site: SiteContext, _ database: any Queryable
    ) async throws -> PersonalSection {
        let answered = try await site.ports.answered.items(for: posts, ports: site.ports, in: database)
        return PersonalSection(
            .answers,
            posts.flatMap { post in
                (answered[post] ?? []).map { item in
                    [
                        (.subject, .text("\(post.kind.rawValue)/\(post.id)")),
                        (.number, .number(Int64(item.number))), (.category, .text(item.category)),
                        (.path, .text(item.path)),
                    ]
                }
            })
    }

    /// What was changed in drafts because of them.
    private static func credits(
        of posts: [Subject], _ site: SiteContext, _ database: any Queryable
    ) async throws -> PersonalSection {
        let credited = try await site.ports.credits.credits(for: posts, in: database)
        return PersonalSection(
            .credits,
            posts.flatMap { post in
                (credited[post] ?? []).map { change in
                    [
                        (.subject, .text("\(post.kind.rawValue)/\(post.id)")),
                        (.reason, .text(change.reason)),
                        (.path, .text(change.path)),
                    ]
                }
            })
    }
}
