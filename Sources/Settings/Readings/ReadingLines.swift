import Civic
import Web

/// Many words with their readings, one a line, as they are pasted.
public struct ReadingLines: Sendable {
    /// Most lines at once.
    public static let limit = 2000

    public let readings: [WordReading]
    /// Lines that can't be read, with their number from 1.
    public let problems: [(line: Int, problem: WordReading.Problem)]
    public let isTooMany: Bool

    public init(_ text: String) {
        var readings: [String: WordReading] = [:]
        var problems: [(line: Int, problem: WordReading.Problem)] = []
        let lines = WrittenText(text).text.split(separator: "\n", omittingEmptySubsequences: false)
        isTooMany = lines.count > Self.limit
        for (index, line) in lines.prefix(Self.limit).enumerated() {
            if line.allSatisfy(\.isWhitespace) { continue }
            switch WordReading.parse(String(line)) {
            case .success(let reading): readings[reading.word] = reading
            case .failure(let error): problems.append((index + 1, error.problem))
            }
        }
        self.readings = readings.values.sorted { $0.word < $1.word }
        self.problems = problems
    }

    /// What is wrong, as sentences; at most ten lines are named.
    public func refusal(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var found = problems.prefix(10).map { line, problem in
            RefusedForm.Problem(
                field: "lines",
                message: phrases(TextKey("settings.readings.problem", problem), ["line": String(line)]))
        }
        if isTooMany {
            let most = phrases("settings.readings.many", ["count": String(Self.limit)])
            found.append(.init(field: "lines", message: most))
        }
        if readings.isEmpty, found.isEmpty {
            found.append(.init(field: "lines", message: phrases("settings.readings.none")))
        }
        return found
    }
}
