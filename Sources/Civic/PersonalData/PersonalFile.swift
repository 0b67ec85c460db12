/// A file of personal data as the record list names it (個人情報ファイル簿): what it is for, what it holds about whom,
/// where that comes from and how long it is kept. Written in Japanese, the language of the list.
public struct PersonalFile: Sendable {
    /// Stands in exports; never changes.
    public let code: String
    public let name: String
    public let purpose: String
    /// What is recorded.
    public let items: String
    /// About whom.
    public let persons: String
    /// How it is collected.
    public let source: String
    /// How long it is kept, where no rule of ``Retention`` says so.
    public let retention: String
    /// The rule of ``Retention`` that erases it.
    public let rule: String?
    /// The columns with personal data, table by table. A test compares them with the database.
    public let columns: [String: [String]]

    public init(
        _ code: String, name: String, purpose: String, items: String, persons: String, source: String,
        retention: String, rule: String? = nil, columns: [String: [String]]
    ) {
        self.code = code
        self.name = name
        self.purpose = purpose
        self.items = items
        self.persons = persons
        self.source = source
        self.retention = retention
        self.rule = rule
        self.columns = columns
    }
}
