import Civic
import Postgres

/// What came in one way, in numbers.
public struct ChannelCount: Sendable, Equatable, RowDecodable {
    public let channel: Channel
    public let people: Int
    public let submissions: Int

    init(channel: Channel, people: Int, submissions: Int) {
        self.channel = channel
        self.people = people
        self.submissions = submissions
    }

    public init(_ row: Row) throws {
        channel = try row.decode("channel")
        people = try row.decode("people")
        submissions = try row.decode("submissions")
    }

    /// The counts of a tally, in the order in which a table prints them.
    public static func of(_ tally: SubmissionTally) -> [ChannelCount] {
        inOrder(
            tally.channels.map {
                ChannelCount(channel: $0.key, people: $0.value.people, submissions: $0.value.posts)
            })
    }

    static func inOrder(_ counts: [ChannelCount]) -> [ChannelCount] {
        Channel.allCases.flatMap { channel in counts.filter { $0.channel == channel } }
    }
}
