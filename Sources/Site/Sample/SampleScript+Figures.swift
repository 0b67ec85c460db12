extension SampleScript {
    /// An indicator of the draft with what it came to.
    struct Indicator: Decodable {
        let name: String
        let part: String
        let unit: String
        let kind: String
        /// Read from the numbers where it is left out.
        let direction: String?
        let baseline: Number
        let targets: [Number]
        let actuals: [Number]?
    }

    /// A number of one year. Written as text, so that every digit stays.
    struct Number: Decodable {
        /// As staff type it, as R8.
        let year: String
        let value: String
        let note: String?
        let source: String?
        let provisional: Bool?
    }

    /// A measure of the roadmap.
    struct Measure: Decodable {
        let field: String
        let title: String
        let passage: String?
        let spans: [Period]
    }

    /// What is done in a measure; without a year at an end it began before or goes on.
    struct Period: Decodable {
        let from: String?
        let to: String?
        let state: String?
        let label: String?
    }
}
