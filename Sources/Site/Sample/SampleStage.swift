import Civic
import Discussion
import Ideas
import Moderation
import Postgres
import Web

/// Lets the people of the script act through the stores that the site itself uses.
struct SampleStage {
    let site: SiteContext
    let transaction: Transaction
    let clock: SampleClock
    let cast: SampleCast
    let consultation: ConsultationID
    let passages: SamplePassages

    static func slug(_ text: String) throws -> Slug {
        guard let slug = Slug(rawValue: text) else { throw SampleScriptError("\(text) is no slug.") }
        return slug
    }

    func vote(_ ballots: [SampleScript.Ballot]) async throws {
        let store = VoteStore(transaction)
        for ballot in ballots {
            let passage = try passages.find(ballot.passage)
            for (value, keys) in [(VoteValue.agree, ballot.agree), (.disagree, ballot.disagree)] {
                for key in keys ?? [] { try await store.cast(value, on: passage, by: cast.account(key)) }
            }
        }
    }

    /// Posts in the order of time, since threads are sorted by ids: first what stands by itself, then answers.
    func post(_ script: SampleRound) async throws {
        let categories = try await categories(of: script.ideas)
        var answers: [SampleAnswer] = []
        for post in try inOrder(script.comments + script.ideas, at: { $0 }) {
            answers += try await perform(post, categories)
        }
        for answer in try inOrder(answers, at: \.post) {
            _ = try await comment(answer.post, on: answer.subject, answering: answer.parent)
        }
    }

    private func inOrder<Item>(
        _ items: [Item], at post: (Item) -> SampleScript.Post
    ) throws -> [Item] {
        let timed = try items.enumerated().map { place, item in
            (item, try clock.moment(daysAgo: post(item).daysAgo, at: post(item).at), place)
        }
        return timed.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    private func categories(of ideas: [SampleScript.Post]) async throws -> [String: CategoryID] {
        var names: [String] = []
        for name in ideas.compactMap(\.category) where !names.contains(name) { names.append(name) }
        try await CategoryStore(transaction).add(names, to: consultation)
        let made = try await CategoryStore(transaction).all(of: consultation)
        return Dictionary(uniqueKeysWithValues: made.map { ($0.name, $0.id) })
    }
}
