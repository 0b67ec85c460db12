import Civic
import Postgres

/// Where a voice from paper or a meeting comes from, as everyone may know it.
public struct VoiceFacts: Sendable, Equatable {
    public var channel: Channel
    /// The day on which the city received it.
    public var receivedOn: CivilDate
    /// The meeting, group or class; nil where it was one person by themselves.
    public var heardIn: String?
    /// For how many people it stands.
    public var standsFor: Int
    /// Whether whoever said it agreed to its publication.
    public var mayPublish: Bool
    /// It is about the draft as a whole and only stands at its first passage.
    public var isAboutWhole: Bool

    public init(
        channel: Channel, receivedOn: CivilDate, heardIn: String? = nil, standsFor: Int = 1,
        mayPublish: Bool = true, isAboutWhole: Bool = false
    ) {
        self.channel = channel
        self.receivedOn = receivedOn
        self.heardIn = heardIn
        self.standsFor = standsFor
        self.mayPublish = mayPublish
        self.isAboutWhole = isAboutWhole
    }

    static let columns: SQL =
        "c.channel, c.received_on, c.heard_in, c.stands_for, c.may_publish, c.about_whole"

    /// Nil for what was written on the site.
    init?(_ row: Row) throws {
        let channel: Channel = try row.decode("channel")
        let receivedOn: CivilDate? = try row.decode("received_on")
        guard channel != .site, let receivedOn else { return nil }
        self.init(
            channel: channel, receivedOn: receivedOn, heardIn: try row.decode("heard_in"),
            standsFor: try row.decode("stands_for"), mayPublish: try row.decode("may_publish"),
            isAboutWhole: try row.decode("about_whole"))
    }
}
