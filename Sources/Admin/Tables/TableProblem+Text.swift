import Civic
import Tables

extension TableProblem {
    /// What is wrong with the file and what to do, for the person who chose it.
    func message(_ phrases: Phrases) -> String {
        let arguments = [
            "row": row.map { phrases.number($0) } ?? "", "limit": limit.map { phrases.number($0) } ?? "",
            "name": name ?? "",
        ]
        return phrases(TextKey("tables.problems", kind), arguments)
    }
}
