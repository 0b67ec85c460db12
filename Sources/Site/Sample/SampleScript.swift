import Yams

/// What `Resources/Demo/city.yml` says, see its head.
struct SampleScript: Decodable {
    let city: String
    let contact: Contact
    /// How the city reads its own words.
    let readings: [String: String]
    let consultation: Question
    let draft: Draft
    let people: [Actor]
    let votes: [Ballot]
    let comments: [Post]
    let ideas: [Post]
    /// From paper and meetings.
    let voices: [Voice]
    /// A consultation that is over and answered.
    let past: Past
    let moderation: Moderation
    /// How far the answers of the open consultation are.
    let work: Work
    /// Key of the member of staff who entered what follows.
    let figuresBy: String
    /// The indicators of the open draft.
    let indicators: [Indicator]
    let roadmap: [Measure]

    enum CodingKeys: String, CodingKey {
        case city, contact, readings, consultation, draft, people, votes, comments, ideas, voices, past, work,
            moderation, indicators, roadmap
        case figuresBy = "figures_by"
    }

    /// The open consultation with everything said in it.
    var present: SampleRound {
        SampleRound(
            consultation: consultation, draft: draft, votes: votes, comments: comments, ideas: ideas)
    }

    static func read(_ yaml: String) throws -> SampleScript {
        try YAMLDecoder().decode(SampleScript.self, from: yaml)
    }

    /// Whom residents ask.
    struct Contact: Decodable {
        let section: String
        let telephone: String
        let hours: String
        let email: String
    }

    struct Draft: Decodable {
        /// A text beside the script.
        let file: String
        let slug: String
        let title: String
        /// The title in other languages, by tag.
        let translations: [String: String]?
        /// Words that staff explain, with their explanations.
        let glossary: [String: String]?
        /// Passages in やさしい日本語.
        let plain: [PlainPassage]?

        struct PlainPassage: Decodable {
            /// A piece of its own text.
            let passage: String
            let text: String
        }
    }

    /// A person, called by a key.
    struct Actor: Decodable {
        enum Kind: String, Decodable {
            case resident, pupil, staff
        }

        let key: String
        let name: String
        let kind: Kind
        let role: String?

        var email: String { "\(key)@shiomi.example" }
    }

    /// Who agrees and disagrees with one passage.
    struct Ballot: Decodable {
        let passage: String
        let agree: [String]?
        let disagree: [String]?
    }

    struct Question: Decodable {
        let slug: String
        let title: String
        let question: String
        let purpose: String
        let changeable: String
        let aftermath: String
        let opensDaysAgo: Int
        let closesInDays: Int
        /// Fields in other languages, by tag.
        let translations: [String: Words]?

        struct Words: Decodable {
            let title: String
            let question: String
            let why: String
            let canChange: String
            let afterwards: String

            enum CodingKeys: String, CodingKey {
                case title, question, why, afterwards
                case canChange = "can_change"
            }
        }

        enum CodingKeys: String, CodingKey {
            case slug, title, question, translations
            case purpose = "why"
            case changeable = "can_change"
            case aftermath = "afterwards"
            case opensDaysAgo = "opens_days_ago"
            case closesInDays = "closes_in_days"
        }
    }
}

/// A consultation of the script with its draft and what people did in it.
struct SampleRound {
    let consultation: SampleScript.Question
    let draft: SampleScript.Draft
    var votes: [SampleScript.Ballot] = []
    let comments: [SampleScript.Post]
    var ideas: [SampleScript.Post] = []
}
