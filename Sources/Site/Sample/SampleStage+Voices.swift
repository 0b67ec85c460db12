import Civic
import Discussion
import Postgres
import Web

extension SampleScript {
    /// A letter, a talk at the counter or a note of a meeting.
    struct Voice: Decodable {
        let by: String
        let channel: String
        let group: String?
        let people: Int?
        let passage: String?
        let daysAgo: Int
        let at: String
        let stance: String
        let body: String

        enum CodingKeys: String, CodingKey {
            case by, channel, group, people, passage, at, stance, body
            case daysAgo = "days_ago"
        }
    }
}

extension SampleStage {
    /// Enters the voices as staff do, each on the day it came.
    func hear(_ voices: [SampleScript.Voice]) async throws {
        guard let held = try await ConsultationStore(transaction).find([consultation]).first else { return }
        for voice in voices {
            let moment = try clock.moment(daysAgo: voice.daysAgo, at: voice.at)
            _ = try await EnterVoices(in: held, by: try cast.staff(voice.by)).perform(
                [try newVoice(voice, at: moment)], at: moment, in: transaction, site: site)
        }
    }

    private func newVoice(_ voice: SampleScript.Voice, at moment: Instant) throws -> NewVoice {
        guard let channel = Channel(rawValue: voice.channel), let stance = Stance(rawValue: voice.stance),
            let first = passages.all.first
        else { throw SampleScriptError("\(voice.channel) is no channel.") }
        return NewVoice(
            subject: .passage(try voice.passage.map(passages.find) ?? first.id),
            versionID: passages.version, stance: stance, body: voice.body,
            facts: VoiceFacts(
                channel: channel, receivedOn: CivilDate(moment), heardIn: voice.group,
                standsFor: voice.people ?? 1, isAboutWhole: voice.passage == nil),
            submitter: Submitter(), submission: "sample voice \(voice.daysAgo) \(voice.at)")
    }
}
