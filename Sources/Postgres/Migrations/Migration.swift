/// One numbered file of the migrations folder, such as `0007_answers.sql`.
public struct Migration: Sendable, Hashable {
    public let number: Int
    public let name: String
    /// The statements, as they stand in the file.
    let text: String

    public init(number: Int, name: String, text: String) {
        self.number = number
        self.name = name
        self.text = text
    }

    /// The file's name, as people speak of it.
    public var file: String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_" + name + ".sql"
    }
}
